import NianbaoKit
import TestSupport

extension Truth {
  /// The same truth cell by cell.
  ///
  /// A `truth.json` may give one number for all cells that it does not name; which these are is
  /// told by the report. Cells that the report lacks are named `(another)`, so that they are counted.
  func document(for report: Report) -> DocumentTruth {
    var truth = DocumentTruth(
      forms: forms, year: year, agencies: agency.map { [$0] } ?? [],
      cells: fields.mapValues(\.cell), prose: prose ?? [:])
    truth.namesNoAgency = agency == nil
    truth.optionalProse = Set(optionalProse ?? [])
    truth.isReport = !forms.isEmpty
    guard let otherwise else { return truth }
    let cell = DocumentTruth.Cell(.number, otherwise)
    for fact in report.facts where fact.origin == .table {
      let id = report.fields[fact.field].id
      guard truth.cells.count < cells, absent?.contains(id) != true else { continue }
      if truth.cells[id] == nil { truth.cells[id] = cell }
    }
    while truth.cells.count < cells { truth.cells["(another) \(truth.cells.count)"] = cell }
    return truth
  }
}

extension Truth.Value {
  /// The cell; one that nobody can read must not become a number.
  fileprivate var cell: DocumentTruth.Cell {
    switch self {
    case .number(let number): DocumentTruth.Cell(.number, number)
    case .state("unreadable"): DocumentTruth.Cell(.unreadable, certainty: .lost)
    case .state(let name): DocumentTruth.Cell(State(rawValue: name) ?? .text)
    }
  }
}
