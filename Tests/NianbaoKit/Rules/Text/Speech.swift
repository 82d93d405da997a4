import TestSupport

@testable import NianbaoKit

/// A report of a few sentences and cells, and what a check says of them.
///
/// The sentences are marked as in `StatedText`.
struct Speech {
  /// The report.
  let report: Report

  private static let form = "pen"
  private static func fields(_ ids: [String]) -> [Field] {
    ids.map {
      Field(
        id: $0, shortName: $0, label: Message(zh: "\($0)羊", en: $0), unit: "只", kind: .count)
    }
  }
  private static let printed = fields(["in.all", "in.one", "in.two", "start", "end", "ill", "well"])
  static let dictionary = FieldDictionary([
    (form: form, fields: printed), (form: "text", fields: fields(["flock", "lost"])),
  ])

  /// A report.
  ///
  /// - Parameters:
  ///   - text: The sentences.
  ///   - cells: The printed cells: digits, nothing, or `?` for what could not be read.
  init(_ text: String, _ cells: KeyValuePairs<String, String> = [:]) {
    let stated = StatedText(text, Self.dictionary)
    var bytes = stated.text
    let facts = cells.compactMap { name, content -> Fact? in
      bytes.append(0x0A)
      let raw = bytes.count..<bytes.count + content.utf8.count
      bytes += Array(content.utf8)
      let number = Int64(content)
      return Self.dictionary.id(name).map {
        Fact(
          field: $0, state: content.isEmpty ? .blank : number == nil ? .unreadable : .number,
          origin: .table, number: Number(number ?? 0), raw: raw, place: Place(bytes: raw, line: 9))
      }
    }
    var report = Report(source: "羊", text: bytes, fields: Self.dictionary)
    report.forms = [Self.form]
    report.facts = facts + stated.facts
    self.report = report
  }

  private static func check(_ kind: any Check.Type, _ argument: String) -> any Check {
    kind.init(
      Rule(
        id: "TXT", severity: .warning, authority: .advisory, check: kind.name, argument: argument,
        basis: "", summary: Message(zh: "羊。", en: "Sheep.")),
      RuleScope(form: form, fields: printed, years: nil, dictionary: dictionary))
  }

  /// What a check says.
  func evaluation(_ kind: any Check.Type, _ argument: String = "") -> Evaluation {
    var evaluation = Evaluation()
    Self.check(kind, argument).evaluate(
      Subject(
        report: report, cells: Cells(report.facts, count: Self.dictionary.entries.count)),
      &evaluation)
    return evaluation
  }

  /// The sentence with which a kind of check shows what it finds.
  static func example(_ kind: any Check.Type, _ argument: String) -> String {
    check(kind, argument).example.zh
  }

  /// The ids of fields.
  static func ids(_ fields: [FieldID]) -> [String] { fields.map { dictionary[$0].id } }
}
