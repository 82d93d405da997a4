/// A report whose sections are to hold tables must have them.
///
/// For documents in which no table was found at all: those that have the headings of all sections
/// with tables, each with another section behind it, so that the tables cannot be cut off; and whole
/// reports (`Extent`) that have other sections and none of these. Where the reading stage tells that
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
    let sections = tables.compactMap { table in
      report.sections.firstIndex {
        $0.kind == table.kind && SectionText.stands(table.word, in: report.text, $0.heading)
      }
    }
    let isLacking =
      sections.count == tables.count
      ? sections.allSatisfy { $0 < report.sections.count - 1 }
      : sections.isEmpty && isReport(report)
    guard isLacking, !report.findings.contains(where: { $0.isGap }) else {
      evaluation.leaveOpen()
      return
    }
    let first = report.sections[sections.first ?? report.sections.count - 1]
    evaluation.fail(
      Failure(
        message: sections.isEmpty
          ? missingSections
          : Self.message(sections.map { report.string(report.sections[$0].heading) }),
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

  private var missingSections: Message {
    let names = tables.map { "「\(String(decoding: $0.word, as: UTF8.self))」" }
    return Message(
      zh: "没有找到\(names.joined(separator: "、"))各部分，也没有其中的表格；请补上这些部分和表格。",
      en:
        "The sections on \(names.joined(separator: ", ")) were not found, nor the tables in them. "
        + "Please add the sections and the tables.")
  }

  private static func message(_ headings: [String]) -> Message {
    Message(
      zh: "\(headings.map { "「\($0)」" }.joined())没有表格；表格可能是图片或附件，请补上表格。",
      en: "There is no table in \(headings.map { "「\($0)」" }.joined(separator: ", ")); "
        + "it may be a picture or an attachment. Please add the tables.")
  }

  /// One section without its table.
  var example: Message { Self.message(["二、…"]) }
}
