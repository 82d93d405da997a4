import NianbaoKit
import TestSupport

extension Truth {
  /// Sentences about everything that a conversion says otherwise.
  func disagreements(with report: Report) -> [String] {
    var sentences: [String] = []
    func compare<Value: Equatable>(_ name: String, _ found: Value, _ expected: Value) {
      if found != expected { sentences.append("\(name) is \(found) instead of \(expected)") }
    }
    let identity = report.identity
    compare("forms", report.forms, forms)
    compare("agency", identity.agency, agency)
    compare("year", identity.year, year)
    if let title { compare("title", identity.title, title.content) }
    if let published { compare("published", identity.published?.description, published.content) }
    if let signed { compare("signed", identity.signed?.description, signed.content) }
    if let scope { compare("scope", identity.scope?.rawValue, scope.content) }
    if let sections {
      compare("sections", report.sections.map { report.string($0.heading) }, sections)
    }
    compare("rules", Set(report.findings.map(\.rule)).sorted(), rules.sorted())
    if let status {
      compare("status", report.status.rawValue, status)
    } else if report.status == .unreadable {
      sentences.append("the document was not read")
    }
    return sentences + cellDisagreements(with: report) + proseDisagreements(with: report)
  }

  private func cellDisagreements(with report: Report) -> [String] {
    var sentences: [String] = []
    var rest = fields
    var count = 0
    for fact in report.facts where fact.origin == .table {
      count += 1
      let id = report.fields[fact.field].id
      let found = Value(fact)
      let expected = rest.removeValue(forKey: id) ?? otherwise.map(Value.number)
      if found != expected {
        sentences.append("\(id) is \(found) instead of \(expected.map { "\($0)" } ?? "nothing")")
      }
      if absent?.contains(id) == true { sentences.append("\(id) is \(found), but is not there") }
    }
    if count != cells { sentences.append("\(count) cells instead of \(cells)") }
    return sentences + rest.keys.sorted().map { "\($0) was not found" }
  }

  private func proseDisagreements(with report: Report) -> [String] {
    guard let prose else { return [] }
    var sentences: [String] = []
    var rest = prose
    for fact in report.facts where fact.origin == .prose {
      let id = report.fields[fact.field].id
      if let expected = rest.removeValue(forKey: id) ?? prose[id] {
        if fact.value?.double != expected {
          sentences.append("text: \(id) is \(Value(fact)) instead of \(expected)")
        }
      } else if optionalProse?.contains(id) != true {
        sentences.append("text: \(id) is \(Value(fact)), which no sentence says")
      }
    }
    return sentences + rest.keys.sorted().map { "text: \($0) was not found" }
  }
}

extension Truth.Value {
  init(_ fact: Fact) {
    self = fact.value.map { .number($0.double) } ?? .state(fact.state.rawValue)
  }
}
