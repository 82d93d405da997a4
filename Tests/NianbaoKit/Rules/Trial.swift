@testable import NianbaoKit

/// A small report made by hand, and what a check says of it.
struct Trial {
  /// The report.
  var report: Report

  private static let form = "pen"
  private static let fields = [
    "in.all", "in.one", "in.two", "out.all", "out.one", "out.two", "heading", "fee",
  ].map { id in
    Field(
      id: id, shortName: id, label: Message(zh: "\(id)羊", en: id),
      unit: id == "fee" ? "万元" : "只", kind: id == "fee" ? .amount : .count)
  }
  static let dictionary = FieldDictionary([(form: form, fields: fields)])

  /// A section: what it is about, its heading, its text.
  typealias Part = (kind: Section.Kind, heading: String, text: String)

  /// A report.
  ///
  /// - Parameters:
  ///   - cells: The printed cells: digits, digits with 元, nothing, 万元, `-`, 无; `?` for what could
  ///     not be read.
  ///   - front: The text in front of the sections.
  ///   - parts: The sections.
  init(_ cells: KeyValuePairs<String, String> = [:], front: String = "", _ parts: [Part] = []) {
    var text: [UInt8] = []
    func add(_ words: String) -> Range<Int> {
      let start = text.count
      text += Array(words.utf8)
      defer { text.append(0x0A) }
      return start..<text.count
    }
    _ = add(front)
    let sections = parts.map { part in
      let heading = add(part.heading)
      let paragraphs = part.text.split(separator: "\n").map { add(String($0)) }
      return Section(
        kind: part.kind, heading: heading, paragraphs: paragraphs, end: text.count)
    }
    let facts = cells.compactMap { name, printed in
      Self.dictionary.id(name).map { Self.fact($0, printed, add(printed)) }
    }
    report = Report(source: "羊", text: text, fields: Self.dictionary)
    (report.forms, report.facts, report.sections) = ([Self.form], facts, sections)
    report.identity.year = 2022
    report.identity.title = "羊圈2022年度报告"
  }

  /// A report without cells.
  init(_ parts: [Part]) { self.init([:], parts) }

  private static func fact(_ field: FieldID, _ printed: String, _ raw: Range<Int>) -> Fact {
    let digits = Int64(printed.prefix { $0.isASCII && $0.isNumber })
    let state: State =
      switch printed {
      case "", "万元": .blank
      case "-": .dash
      case "无": .none
      case "?": .unreadable
      default: digits == nil ? .text : .number
      }
    return Fact(
      field: field, state: state, origin: .table,
      number: Number(digits ?? 0, decimals: printed.hasSuffix("0元") ? 4 : 0), raw: raw,
      place: Place(bytes: raw, line: 1))
  }

  /// What a check says.
  func evaluation(
    _ kind: any Check.Type, _ argument: String, years: ClosedRange<Int>? = nil
  ) -> Evaluation {
    let rule = Rule(
      id: "PEN", severity: .error, authority: .advisory, check: kind.name, argument: argument,
      basis: "", summary: Message(zh: "羊。", en: "Sheep."))
    let check = kind.init(
      rule,
      RuleScope(
        form: Self.form, fields: Self.fields, years: years, dictionary: Self.dictionary))
    var evaluation = Evaluation()
    check.evaluate(
      Subject(
        report: report, cells: Cells(report.facts, count: Self.fields.count)),
      &evaluation)
    return evaluation
  }
}

extension Evaluation {
  /// The verdict on a report in which there is one case; nil where there is none.
  var verdict: String? {
    switch (tally.held, tally.failed, tally.undecided) {
    case (1, 0, 0): "holds"
    case (0, 1, 0): "fails"
    case (0, 0, 1): "open"
    case (0, 0, 0): nil
    default: "\(tally)"
    }
  }

  /// The sentence of the only failure.
  var sentence: String? { failures.count == 1 ? failures[0].message.zh : nil }

  /// The ids of the fields of the only failure.
  var fields: [String] {
    failures.count == 1 ? failures[0].fields.map { Trial.dictionary[$0].id } : []
  }
}

extension Section {
  fileprivate init(kind: Kind, heading: Range<Int>, paragraphs: [Range<Int>], end: Int) {
    self.init(
      heading: heading, kind: kind, paragraphs: paragraphs,
      place: Place(bytes: heading.lowerBound..<end, line: 1))
  }
}
