@testable import NianbaoKit

/// A report of a few sentences and cells, and what a check says of them.
///
/// In `今年收羊{in.all 15只}。` the words `15只` state a field; a statement without digits is a zero, one
/// with 余 has limits.
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
    var bytes: [UInt8] = []
    var stated: [Fact] = []
    var clause = 0
    var rest = text[...]
    while let next = rest.popFirst() {
      guard next == "{" else {
        bytes += Array(String(next).utf8)
        if "，。；\n".contains(next) { clause = bytes.count }
        continue
      }
      let words = rest.prefix { $0 != "}" }.split(separator: " ")
      rest = rest.drop { $0 != "}" }.dropFirst()
      let start = bytes.count
      bytes += Array(words[1].utf8)
      guard let field = Self.dictionary.id(String(words[0])) else { continue }
      stated.append(Self.stated(field, String(words[1]), start..<bytes.count, clause))
    }
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
    report.facts = facts + stated
    self.report = report
  }

  private static func stated(
    _ field: FieldID, _ words: String, _ raw: Range<Int>, _ clause: Int
  ) -> Fact {
    let number = Int64(words.prefix { $0.isASCII && $0.isNumber }) ?? 0
    return Fact(
      field: field, state: .number, origin: .prose, number: Number(number),
      bounds: words.contains("余")
        ? Bounds(low: Number(number), high: Number(number + 9)) : nil,
      raw: raw, place: Place(bytes: clause..<raw.upperBound, line: 1))
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
        report: report, cells: Cells(report.facts, count: Self.dictionary.entries.count),
        past: nil), &evaluation)
    return evaluation
  }

  /// The sentence with which a kind of check shows what it finds.
  static func example(_ kind: any Check.Type, _ argument: String) -> String {
    check(kind, argument).example.zh
  }

  /// The ids of fields.
  static func ids(_ fields: [FieldID]) -> [String] { fields.map { dictionary[$0].id } }
}
