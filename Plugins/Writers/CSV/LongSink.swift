import NianbaoKit

/// One row per fact, with everything that is known of it.
final class LongSink: ReportSink {
  static let headings = [
    "source", "agency", "year", "forms", "field", "label_zh", "state", "value", "unit", "raw",
    "origin", "decided", "low", "high", "page", "line", "byte_start", "byte_end", "table", "row",
    "column", "quote",
  ]

  private let output: Output
  /// For each field of the dictionary its cells, which are the same in every row.
  private let names: [(field: [UInt8], unit: [UInt8])]
  private var buffer = CSVBuffer()

  init(_ output: Output, fields: FieldDictionary) throws(OutputError) {
    self.output = output
    names = fields.entries.map { entry in
      var field = CSVBuffer()
      field.text(entry.field.id)
      field.text(entry.field.label.zh)
      var unit = CSVBuffer()
      unit.text(entry.field.unit)
      return (field.bytes, unit.bytes)
    }
    for heading in Self.headings { buffer.text(heading) }
    buffer.endRow()
    try output.write(buffer.bytes)
  }

  func write(_ report: Report) throws(OutputError) {
    var head = CSVBuffer()
    head.text(report.source)
    head.text(report.identity.agency ?? "")
    if let year = report.identity.year { head.number(year) } else { head.empty() }
    head.text(report.forms.joined(separator: "+"))
    buffer.removeAll()
    for fact in report.facts {
      buffer.raw(head.bytes)
      append(fact, of: report)
      buffer.endRow()
    }
    for row in report.extras {
      for value in row.values {
        buffer.raw(head.bytes)
        append(value, of: row, in: report)
        buffer.endRow()
      }
    }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {}

  private func append(_ fact: Fact, of report: Report) {
    let name = names[Int(fact.field.ordinal)]
    buffer.raw(name.field)
    buffer.text(fact.state.rawValue)
    number(fact.value)
    buffer.raw(name.unit)
    buffer.text(report.text, fact.raw)
    buffer.text(fact.origin.rawValue)
    buffer.text(fact.decision?.rawValue ?? "")
    number(fact.bounds?.low)
    number(fact.bounds?.high)
    append(fact.place, in: report)
    buffer.text(report.text, fact.origin == .prose ? fact.place.bytes : 0..<0)
  }

  /// A value of a row that no form has; its label is the row's as printed, and the column's.
  private func append(_ value: ExtraRow.Value, of row: ExtraRow, in report: Report) {
    buffer.text(row.id(of: value))
    let label = report.string(row.label)
    buffer.text(value.column.isEmpty ? label : "\(label) · \(value.column)")
    buffer.text(value.state.rawValue)
    number(value.value)
    buffer.text(value.unit)
    buffer.text(report.text, value.raw)
    buffer.text(Origin.table.rawValue)
    buffer.empty()
    number(nil)
    number(nil)
    append(value.place, in: report)
    buffer.empty()
  }

  private func append(_ place: Place, in report: Report) {
    if let page = report.page(of: place) { buffer.number(page) } else { buffer.empty() }
    buffer.number(Int(place.line))
    buffer.number(place.bytes.lowerBound)
    buffer.number(place.bytes.upperBound)
    for index in [place.table, place.row, place.column] {
      if index == 0 { buffer.empty() } else { buffer.number(Int(index)) }
    }
  }

  private func number(_ value: Number?) {
    if let value { buffer.number(value) } else { buffer.empty() }
  }
}
