import NianbaoKit
import TestSupport

/// Compares one report with the truth, cell by cell.
struct Scorer {
  private(set) var score = Score()
  /// Where the report does not say what the document says.
  private(set) var deviations: [Deviation] = []
  private let report: Report
  private let truth: DocumentTruth

  /// Fields of rows that no form has: their truth is not known.
  private static let localPrefixes = ["extra.", "local."]

  init(_ report: Report, _ truth: DocumentTruth) {
    self.report = report
    self.truth = truth
    score.documents = 1
    guard truth.isReport else {
      score.factsInOtherDocuments = report.facts.count { $0.origin == .table && $0.value != nil }
      return
    }
    if !report.isReadable { score.withoutOutput = 1 }
    compareIdentity()
    compareCells()
    compareProse()
  }

  private mutating func compareIdentity() {
    score.identity.documents = 1
    let found = report.forms.isEmpty ? ["prose"] : report.forms
    if truth.forms.contains(where: found.contains) || (truth.forms.isEmpty && report.forms.isEmpty)
    {
      score.identity.form = 1
    }
    if report.identity.year == truth.year { score.identity.year = 1 }
    let agency = report.identity.agency.map(Scorer.evened)
    if agency.map({ truth.agencies.map(Scorer.evened).contains($0) }) ?? truth.namesNoAgency {
      score.identity.agency = 1
    }
  }

  private mutating func compareCells() {
    var facts: [String: Fact] = [:]
    for fact in report.facts where fact.origin == .table {
      let id = report.fields[fact.field].id
      if facts[id] == nil { facts[id] = fact }
    }
    // What the rules say is about what was read; only the reading stages tell what they doubt.
    let warnings = report.findings.filter {
      $0.severity >= .warning && !Scorer.rules.contains($0.rule)
    }
    let flagged = Set(warnings.flatMap(\.fields).map { report.fields[$0].id })
    for (id, cell) in truth.cells.sorted(by: { $0.key < $1.key })
    where cell.certainty != .disputed && !Scorer.isLocal(id) {
      compare(cell, facts[id], id, isFlagged: flagged.contains(id))
    }
    let isWhole = score.right == score.cells && (score.cells > 0 || score.lost == 0)
    score.wholeDocuments = isWhole ? 1 : 0
    for (id, fact) in facts.sorted(by: { $0.key < $1.key })
    where truth.cells[id] == nil && fact.value != nil && !Scorer.isLocal(id) {
      score.invented += 1
      note(.invented, id, nil, fact)
    }
  }

  /// The rules that look at values, whoever read them.
  private static let rules = Set(
    Registry.linked.rules.entries.filter { $0.rule.check != "reading" }.map(\.rule.id))

  private mutating func compare(
    _ cell: DocumentTruth.Cell, _ fact: Fact?, _ id: String, isFlagged: Bool
  ) {
    let isCertain = cell.certainty == .certain
    let isNonzero = isCertain && cell.number.map { $0 != 0 } ?? false
    if isCertain { score.cells += 1 } else { score.lost += 1 }
    if isNonzero { score.nonzero += 1 }
    let isAbsent = fact.map { $0.state == .unreadable } ?? true
    // A blank that is not reported is as good as one that is.
    if fact.map(cell.agrees) ?? (cell.state == .blank), !isAbsent || fact == nil {
      if isCertain { score.right += 1 } else { score.lostRight += 1 }
      if isNonzero { score.nonzeroRight += 1 }
      return
    }
    let truth = cell.number.map { "\($0)" } ?? cell.state.rawValue
    if isAbsent {
      guard isCertain else { return }
      score.absent += 1
      note(.absent, id, truth, fact)
    } else if isFlagged {
      if isCertain { score.flagged += 1 }
      note(.flagged, id, truth, fact)
    } else {
      score.silent += 1
      note(.silent, id, truth, fact)
    }
  }

  private mutating func note(_ kind: Deviation.Kind, _ id: String, _ truth: String?, _ fact: Fact?)
  {
    deviations.append(Deviation(kind, report, field: id, truth: truth, fact))
  }

  private mutating func compareProse() {
    var facts: [String: Fact] = [:]
    for fact in report.facts where fact.origin == .prose {
      facts[report.fields[fact.field].id] = fact
    }
    for (id, number) in truth.prose.sorted(by: { $0.key < $1.key }) {
      score.prose.facts += 1
      guard let fact = facts[id] ?? facts[id + ".all"] else {
        score.prose.absent += 1
        continue
      }
      if let value = fact.value?.double, abs(value - number) < 1e-6 {
        score.prose.right += 1
      } else {
        score.prose.wrong += 1
        note(.prose, id, "\(number)", fact)
      }
    }
    let known = truth.optionalProse.union(truth.prose.keys)
    score.prose.extra = facts.keys.count { id in
      !known.contains(id) && !(id.hasSuffix(".all") && known.contains(String(id.dropLast(4))))
    }
  }

  private static func isLocal(_ id: String) -> Bool { localPrefixes.contains { id.hasPrefix($0) } }

  /// A name without white space, full-width characters as ASCII.
  private static func evened(_ name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.unicodeScalars.filter { !$0.properties.isWhitespace }.map { scalar in
          (0xFF01...0xFF5E).contains(scalar.value)
            ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
        }))
  }
}
