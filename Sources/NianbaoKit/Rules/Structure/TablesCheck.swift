/// A report whose sections are to hold tables must have them.
///
/// For documents in which no table was found at all: those that have the headings of all sections
/// with tables, each with another section behind it, so that the tables cannot be cut off; and whole
/// reports (`Extent`) that have other sections, and these not. Where the reading stage tells that
/// something was not read the tables may be there, and nothing is said.
///
/// | clause | meaning |
/// |---|---|
/// | `table` | what the section is about (`Section.Kind`), a word of its heading |
/// | `from`, `to` | as in `RuleArgument` |
struct TablesCheck: Check {
  static let name = "tables"

  let span = Span.report
  private let tables: [(kind: Section.Kind, word: [UInt8])]
  private let years: ClosedRange<Int>?

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    years = argument.years
    tables = argument.all("table").map { clause in
      let words = clause.split(separator: " ")
      guard words.count == 2, let kind = Section.Kind(rawValue: String(words[0])) else {
        preconditionFailure("rules.tsv: no section \(clause)")
      }
      return (kind, Array(words[1].utf8))
    }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    guard years.include(report.identity.year) else { return }
    let sections = tables.map { table in
      report.sections.firstIndex {
        $0.kind == table.kind && SectionText.stands(table.word, in: report.text, $0.heading)
      }
    }
    let found = sections.compactMap { $0 }
    guard !report.findings.contains(where: { $0.isGap }),
      found.count == tables.count
        ? found.allSatisfy({ $0 < report.sections.count - 1 }) : isReport(report)
    else {
      evaluation.leaveOpen()
      return
    }
    let first = report.sections[found.first ?? report.sections.count - 1]
    evaluation.fail(
      Failure(
        message: Self.message(
          found.map { report.string(report.sections[$0].heading) },
          lacking: zip(tables, sections).filter { $1 == nil }.map {
            String(decoding: $0.0.word, as: UTF8.self)
          }),
        place: Place(bytes: first.heading, line: first.place.line), isGap: true))
  }

  /// How many sections of other kinds a report has that has not lost more than those with tables.
  private static let otherSections = 2

  /// Whether nothing is cut off and the sections without tables are there.
  private func isReport(_ report: Report) -> Bool {
    let others = Set(report.sections.lazy.map(\.kind))
      .filter { kind in kind != .local && !tables.contains { $0.kind == kind } }
    return others.count >= Self.otherSections && Extent(report).isWhole
  }

  private static func message(_ headings: [String], lacking words: [String]) -> Message {
    let quoted = headings.map { "「\($0)」" }
    let names = words.map { "「\($0)」" }
    return Message(
      zh: (quoted.isEmpty ? "" : "\(quoted.joined())没有表格；")
        + (names.isEmpty ? "" : "没有找到\(names.joined(separator: "、"))的部分和其中的表格；")
        + "表格可能是图片或附件，请补上表格。",
      en: (quoted.isEmpty ? "" : "There is no table in \(quoted.joined(separator: ", ")). ")
        + (names.isEmpty
          ? ""
          : "The sections on \(names.joined(separator: ", ")) with their tables were not found. ")
        + "Tables may be in a picture or an attachment. Please add them.")
  }

  /// One section without its table.
  var example: Message { Self.message(["二、…"], lacking: []) }
}
