import NianbaoKit

/// The sheet 数据 of the long layout: one row per fact.
final class FactsSheet {
  static let name = Message(zh: "数据", en: "Facts")

  private let table: SheetTable
  private let language: Language

  init(_ workbook: Workbook, _ fields: FieldDictionary) throws(OutputError) {
    language = workbook.language
    let titles: [(Message, Double)] = [
      (ReportColumn.source.label, 24),
      (ReportColumn.agency.label, 26),
      (ReportColumn.year.label, 9),
      (Message(zh: "字段", en: "Field"), 36),
      (Message(zh: "名称", en: "Label"), 36),
      (Message(zh: "情形", en: "State"), 10),
      (Message(zh: "数值", en: "Value"), 12),
      (Message(zh: "单位", en: "Unit"), 8),
      (Message(zh: "原文", en: "Printed"), 14),
      (Message(zh: "出处", en: "Origin"), 8),
      (Message(zh: "判定", en: "Decided by"), 10),
      (Message(zh: "下限", en: "Low"), 12),
      (Message(zh: "上限", en: "High"), 12),
      (Message(zh: "页码", en: "Page"), 9),
      (Message(zh: "行号", en: "Line"), 9),
      (Message(zh: "引文", en: "Quote"), 60),
    ]
    let columns = titles.map { SheetColumn($0.0.text(workbook.language), width: $0.1) }
    table = try workbook.addTable(Self.name, columns, frozenColumns: 0)
  }

  func write(_ report: Report) throws(OutputError) {
    for fact in report.facts {
      let field = report.fields[fact.field]
      try table.beginRow()
      table.text(report.source)
      table.text(report.identity.agency)
      table.integer(report.identity.year, .leftNumber)
      table.text(field.id)
      table.text(field.label.text(language))
      let state = fact.state == .unreadable ? CellFormat.unreadable : .text
      table.text(Words.label(fact.state).text(language), state)
      number(fact.value)
      table.text(field.unit)
      table.text(report.text, [fact.raw])
      table.text(Words.label(fact.origin).text(language))
      table.text(fact.decision.map { Words.label($0).text(language) })
      number(fact.bounds?.low)
      number(fact.bounds?.high)
      table.integer(report.page(of: fact.place))
      table.integer(Int(fact.place.line))
      if fact.origin == .prose { table.text(report.text, [fact.place.bytes]) }
    }
    for row in report.extras {
      for value in row.values { try write(value, of: row, in: report) }
    }
  }

  /// Writes a value of a row that no form has.
  private func write(
    _ value: ExtraRow.Value, of row: ExtraRow, in report: Report
  ) throws(OutputError) {
    try table.beginRow()
    table.text(report.source)
    table.text(report.identity.agency)
    table.integer(report.identity.year, .leftNumber)
    table.text(row.id(of: value))
    let label = report.string(row.label)
    table.text(value.column.isEmpty ? label : "\(label) · \(value.column)")
    let state = value.state == .unreadable ? CellFormat.unreadable : .text
    table.text(Words.label(value.state).text(language), state)
    number(value.value)
    table.text(value.unit)
    table.text(report.text, [value.raw])
    table.text(Words.label(Origin.table).text(language))
    for _ in 0..<3 { table.skip() }  // nothing was decided, and there are no bounds
    table.integer(report.page(of: value.place))
    table.integer(Int(value.place.line))
  }

  private func number(_ value: Number?) {
    if let value { table.number(value) } else { table.skip() }
  }
}
