/// A report whose sections are to hold tables must have them.
///
/// For documents in which no table was found at all: those that have the headings of all sections
/// with tables, each with another section behind it, so that the tables cannot be cut off. Where
/// the reading stage tells that something was not read the tables may be there, and nothing is said.
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
      report.sections.dropLast().first {
        $0.kind == table.kind && SectionText.stands(table.word, in: report.text, $0.heading)
      }
    }
    guard let first = sections.first, sections.count == tables.count,
      !report.findings.contains(where: { $0.isGap })
    else {
      evaluation.leaveOpen()
      return
    }
    evaluation.fail(
      Failure(
        message: Self.message(sections.map { report.string($0.heading) }),
        place: Place(bytes: first.heading, line: first.place.line), isGap: true))
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
