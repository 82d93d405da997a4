/// One row per section (正文): its heading and its running text.
public struct SectionsTable: OutputTable {
  /// The report, the section's heading and kind, its text.
  public let columns = [
    OutputColumn("source", ReportColumn.source.label, .text),
    OutputColumn("agency", ReportColumn.agency.label, .text),
    OutputColumn("year", ReportColumn.year.label, .integer),
    OutputColumn("heading", Message(zh: "章节", en: "Heading"), .text),
    OutputColumn("kind", Message(zh: "类别", en: "Kind"), .text),
    OutputColumn("text", Message(zh: "文字", en: "Text"), .text),
  ]

  /// The table.
  public init() {}

  /// Appends a row for each section, its paragraphs as lines.
  public mutating func append(_ report: Report, to cells: inout [OutputCell]) {
    for section in report.sections {
      cells.append(.text(report.source))
      cells.append(.text(report.identity.agency))
      cells.append(.integer(report.identity.year))
      cells.append(.printed(section.heading))
      cells.append(.text(section.kind.rawValue))
      cells.append(.text(section.paragraphs.map { report.string($0) }.joined(separator: "\n")))
    }
  }
}
