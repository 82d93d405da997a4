import NianbaoKit

/// The sheet 正文: one row per section.
final class SectionsSheet {
  static let name = Message(zh: "正文", en: "Text")

  private let table: SheetTable
  private let language: Language

  init(_ workbook: Workbook) throws(OutputError) {
    language = workbook.language
    let titles: [(Message, Double)] = [
      (ReportColumn.agency.label, 22),
      (ReportColumn.year.label, 7),
      (Message(zh: "章节", en: "Heading"), 22),
      (Message(zh: "类别", en: "Kind"), 10),
      (Message(zh: "文字", en: "Text"), 80),
      (ReportColumn.source.label, 18),
    ]
    let columns = titles.map { SheetColumn($0.0.text(workbook.language), width: $0.1) }
    table = try workbook.addTable(
      Self.name, columns, frozenColumns: 0, hasHighRows: true)
  }

  func write(_ report: Report) throws(OutputError) {
    for section in report.sections {
      try table.beginRow()
      table.text(report.identity.agency, .wrapped)
      table.integer(report.identity.year, .leftNumber)
      table.text(report.text, [section.heading], .wrapped)
      table.text(Words.label(section.kind).text(language))
      table.text(report.text, section.paragraphs, .wrapped)
      table.text(report.source, .wrapped)
    }
  }
}
