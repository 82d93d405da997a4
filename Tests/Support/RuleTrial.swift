public import NianbaoKit

/// Checks made-up reports by the rules of one form.
public struct RuleTrial: Sendable {
  private let registry: Registry
  private let form: String
  private let fields: [Field]

  /// A trial of a reader's rules.
  public init(_ reader: any Reader.Type) {
    registry = Registry([reader])
    form = reader.name
    fields = reader.fields
  }

  /// The rules whose kind of check is a formula over one report.
  public var formulas: Set<String> {
    Set(
      registry.rules.entries.filter { $0.rule.check == "formula" && $0.span == .report }
        .map(\.rule.id))
  }

  /// A checked report with zeros in all cells but those that are given.
  ///
  /// - Parameter cells: `field=value` with spaces between; a value is a number, the name of a state,
  ///   or `absent`.
  /// - Returns: The report with what the rules find.
  public func report(_ cells: String) -> Report {
    var values: [Substring: Substring] = [:]
    for cell in cells.split(separator: " ") {
      let sides = cell.split(separator: "=")
      precondition(registry.fields.id(String(sides[0])) != nil, "no field \(sides[0])")
      values[sides[0]] = sides[1]
    }
    let text = Array("1".utf8)
    var report = Report(source: "trial", text: text, fields: registry.fields)
    report.forms = [form]
    for field in fields {
      guard let id = registry.fields.id(field.id) else { continue }
      let value = values[field.id[...]] ?? "0"
      if value == "absent" { continue }
      let number = Self.number(value)
      report.facts.append(
        Fact(
          field: id, state: number == nil ? State(rawValue: String(value)) ?? .text : .number,
          origin: .table, number: number ?? Number(0), raw: 0..<1,
          place: Place(bytes: 0..<1, line: 1)))
    }
    registry.rules.check(&report)
    return report
  }

  /// What a rule finds in a report.
  public func findings(_ rule: String, _ cells: String) -> [Finding] {
    report(cells).findings.filter { $0.rule == rule }
  }

  /// What of a case is not so; nothing when the rule comes out as it should.
  public func disagreements(_ one: RuleCase) -> [String] {
    var wrong: [String] = []
    func expect(_ isSo: Bool, _ words: String) { if !isSo { wrong.append(words) } }
    expect(findings(one.rule, one.holds).isEmpty, "fails where it should hold")
    if let failure = findings(one.rule, one.fails).first {
      expect(failure.evidence?.left != nil && failure.evidence?.right != nil, "has no sides")
      expect(failure.evidence?.cells.isEmpty == false, "cites no cell")
      expect(failure.message.zh.hasSuffix("。"), "is no Chinese sentence: \(failure.message.zh)")
      expect(failure.message.en.hasSuffix("."), "is no English sentence: \(failure.message.en)")
    } else {
      wrong.append("holds where it should fail")
    }
    let open = report(one.open)
    expect(!open.findings.contains { $0.rule == one.rule }, "fails where cells are empty")
    expect(
      open.tally.undecided > report(one.holds).tally.undecided, "is decided where cells are empty")
    let breaking = fields.map(\.id).filter {
      (one.among.isEmpty || $0.contains(one.among)) && !findings(one.rule, "\($0)=1").isEmpty
    }
    expect(Set(breaking) == fields(one.breaking), "is broken by each of: \(breaking)")
    return wrong
  }

  /// The fields that patterns stand for: `*` is any part of an id.
  private func fields(_ patterns: String) -> Set<String> {
    let all = fields.map(\.id)
    return Set(
      patterns.split(separator: " ").flatMap { pattern -> [String] in
        let sides = pattern.split(separator: "*", omittingEmptySubsequences: false)
        let found = all.filter {
          sides.count == 1
            ? $0 == pattern : $0.hasPrefix(sides[0]) && $0.hasSuffix(sides[1])
        }
        precondition(!found.isEmpty, "no field \(pattern)")
        return found
      })
  }

  private static func number(_ text: Substring) -> Number? {
    let parts = text.split(separator: ".")
    guard let digits = Int64(parts.joined()) else { return nil }
    return Number(digits, decimals: UInt8(parts.count > 1 ? parts[1].count : 0))
  }
}

/// How a rule comes out on three reports, and which cells it looks at.
public struct RuleCase: Sendable, CustomStringConvertible {
  /// The rule.
  public let rule: String
  /// Cells with which it holds.
  public let holds: String
  /// Cells with which it fails.
  public let fails: String
  /// Cells with which nothing can be said.
  public let open: String
  /// The fields that break it when they alone are not zero.
  public let breaking: String
  /// The part of the ids to which those are limited.
  public let among: String

  /// A case; see `RuleTrial` for how cells are written.
  public init(
    _ rule: String, holds: String, fails: String, open: String, breaking: String,
    among: String = ""
  ) {
    (self.rule, self.holds, self.fails, self.open) = (rule, holds, fails, open)
    (self.breaking, self.among) = (breaking, among)
  }

  /// The rule's id.
  public var description: String { rule }
}
