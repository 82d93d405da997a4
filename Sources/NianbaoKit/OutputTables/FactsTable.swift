/// One row per fact (数值), with everything that is known of it.
public struct FactsTable: OutputTable {
  /// The report, the field, what is printed, and where.
  public let columns = [
    OutputColumn("source", ReportColumn.source.label, .text),
    OutputColumn("agency", ReportColumn.agency.label, .text),
    OutputColumn("year", ReportColumn.year.label, .integer),
    OutputColumn("forms", ReportColumn.forms.label, .text),
    OutputColumn("field", Message(zh: "字段", en: "Field"), .text),
    OutputColumn("label_zh", Message(zh: "名称", en: "Chinese label"), .text),
    OutputColumn("state", Message(zh: "状态", en: "State"), .text),
    OutputColumn("value", Message(zh: "数值", en: "Value"), .number),
    OutputColumn("unit", Message(zh: "单位", en: "Unit"), .text),
    OutputColumn("raw", Message(zh: "原文", en: "As printed"), .text),
    OutputColumn("origin", Message(zh: "出处", en: "Origin"), .text),
    OutputColumn("decided", Message(zh: "拆分依据", en: "Decided by"), .text),
    OutputColumn("low", Message(zh: "下限", en: "At least"), .number),
    OutputColumn("high", Message(zh: "上限", en: "At most"), .number),
    OutputColumn("page", Message(zh: "页码", en: "Page"), .integer),
    OutputColumn("line", Message(zh: "行号", en: "Line"), .integer),
    OutputColumn("byte_start", Message(zh: "起始字节", en: "First byte"), .integer),
    OutputColumn("byte_end", Message(zh: "结束字节", en: "Behind the last byte"), .integer),
    OutputColumn("table", Message(zh: "表号", en: "Table"), .integer),
    OutputColumn("row", Message(zh: "表中行", en: "Row"), .integer),
    OutputColumn("column", Message(zh: "表中格", en: "Column"), .integer),
    OutputColumn("quote", Message(zh: "引文", en: "Quotation"), .text),
  ]

  /// For each field of the dictionary its id, label and unit.
  private let names: [(id: OutputCell, label: OutputCell, unit: OutputCell)]

  /// The table of reports with a dictionary.
  public init(_ fields: FieldDictionary) {
    names = fields.entries.map {
      (.text($0.field.id), .text($0.field.label.zh), .text($0.field.unit))
    }
  }

  /// Appends a row for each fact, then one for each value of the rows that no form has.
  public mutating func append(_ report: Report, to cells: inout [OutputCell]) {
    let head: [OutputCell] = [
      .text(report.source), .text(report.identity.agency), .integer(report.identity.year),
      .text(report.forms.joined(separator: "+")),
    ]
    for fact in report.facts {
      let name = names[Int(fact.field.ordinal)]
      cells.append(contentsOf: head)
      cells.append(name.id)
      cells.append(name.label)
      cells.append(.text(fact.state.rawValue))
      cells.append(fact.cell)
      cells.append(name.unit)
      cells.append(.printed(fact.raw))
      cells.append(.text(fact.origin.rawValue))
      cells.append(.text(fact.decision?.rawValue))
      cells.append(.number(fact.bounds?.low))
      cells.append(.number(fact.bounds?.high))
      append(fact.place, in: report, to: &cells)
      cells.append(fact.origin == .prose ? .printed(fact.place.bytes) : .empty)
    }
    for row in report.extras {
      for value in row.values {
        cells.append(contentsOf: head)
        append(value, of: row, in: report, to: &cells)
      }
    }
  }

  /// A value of a row that no form has; its label is the row's as printed, and the column's.
  private func append(
    _ value: ExtraRow.Value, of row: ExtraRow, in report: Report, to cells: inout [OutputCell]
  ) {
    let label = report.string(row.label)
    cells.append(.text(row.id(of: value)))
    cells.append(.text(value.column.isEmpty ? label : "\(label) · \(value.column)"))
    cells.append(.text(value.state.rawValue))
    cells.append(Missing(value.state).map { .missing($0, value.raw) } ?? .number(value.number))
    cells.append(.text(value.unit))
    cells.append(.printed(value.raw))
    cells.append(.text(Origin.table.rawValue))
    cells.append(contentsOf: [.empty, .empty, .empty])
    append(value.place, in: report, to: &cells)
    cells.append(.empty)
  }

  private func append(_ place: Place, in report: Report, to cells: inout [OutputCell]) {
    cells.append(.integer(report.page(of: place)))
    cells.append(.integer(Int(place.line)))
    cells.append(.integer(place.bytes.lowerBound))
    cells.append(.integer(place.bytes.upperBound))
    for index in [place.table, place.row, place.column] {
      cells.append(index == 0 ? .empty : .integer(Int(index)))
    }
  }
}
