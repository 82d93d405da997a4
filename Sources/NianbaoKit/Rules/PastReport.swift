/// What is kept of a report so that the next year's can be compared with it.
struct PastReport: Sendable {
  /// The report's source.
  let source: String
  /// The agency, as printed.
  let agency: String
  /// The reporting year.
  let year: Int
  /// Its printed cells.
  let cells: Cells
  private let cited: [FieldID: CitedCell]

  /// Keeps a report; nil where it does not say who reports for which year.
  init?(_ report: Report) {
    guard let agency = report.identity.agency, let year = report.identity.year else { return nil }
    (source, self.agency, self.year) = (report.source, agency, year)
    cells = Cells(report.facts, count: report.fields.entries.count)
    var cited: [FieldID: CitedCell] = [:]
    for fact in report.facts where fact.origin == .table && cited[fact.field] == nil {
      cited[fact.field] = CitedCell(
        field: fact.field, source: report.source, raw: report.string(fact.raw),
        value: fact.value, place: fact.place)
    }
    self.cited = cited
  }

  /// A printed cell, as findings cite it.
  func cited(_ field: FieldID) -> CitedCell? { cited[field] }
}
