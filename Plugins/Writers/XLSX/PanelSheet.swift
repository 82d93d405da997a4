import NianbaoKit

/// The sheet 面板: one row per agency and year, as the layout `panel` of other formats.
final class PanelSheet {
  static let name = Message(zh: "面板", en: "Panel")

  private let sheet: SheetTable
  private let language: Language
  private var table: PanelTable
  private var cells: [OutputCell] = []

  init(_ workbook: Workbook, _ schema: Schema, _ options: WriterOptions) throws(OutputError) {
    table = PanelTable(schema, options)
    language = workbook.language
    let heads = zip(table.columns, table.sections).map { column, section in
      let brackets = Message(zh: "（\(column.unit)）", en: " (\(column.unit))")
      let unit = column.unit.isEmpty ? "" : brackets.text(workbook.language)
      var head = SheetColumn(
        column.label.text(workbook.language) + unit, width: column.kind == .text ? 12...40 : 12...18
      )
      head.key = options.header == .short ? column.shortName : column.id
      head.section = section.text(workbook.language)
      return head
    }
    sheet = try workbook.addTable(Self.name, heads, frozenColumns: 2)
  }

  func write(_ report: Report) throws(OutputError) {
    cells.removeAll(keepingCapacity: true)
    table.append(report, to: &cells)
    for (index, cell) in cells.enumerated() {
      if index % table.columns.count == 0 { try sheet.beginRow() }
      switch cell {
      case .empty: sheet.skip()
      case .text(let words): sheet.text(words)
      case .printed(let range): sheet.text(report.text, [range])
      case .integer(let value): sheet.integer(value, .leftNumber)
      case .number(let value): sheet.number(value)
      case .date(let date): sheet.date(date)
      case .missing(.foreign, _), .missing(.absent, _): sheet.skip()
      case .missing(.unreadable, _): sheet.text(Words.unreadable.text(language), .unreadable)
      case .missing: sheet.blank(.blank)
      }
    }
  }
}
