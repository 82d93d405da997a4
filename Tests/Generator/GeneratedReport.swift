import NianbaoKit
import TestSupport

/// A report with known values, not yet printed in any file format.
public struct GeneratedReport: Sendable {
  /// The id of the form it is on.
  public let form: String
  /// What distinguishes it among the reports of its form and seed.
  public let index: Int
  /// The year reported on.
  public let year: Int
  /// Who reports.
  public let agency: String
  /// The title, on one line.
  public let title: String
  /// The day of the signature, `2020年1月15日`.
  let signed: String
  /// Everything from the title to the signature in reading order.
  let blocks: [Part]
  /// The numbers that sentences give, by field id.
  let prose: [String: Double]
  /// What all choices of a printer start from.
  let seed: UInt64

  /// One part of a report.
  enum Part: Sendable {
    case title(String)
    case heading(String)
    case paragraph(String)
    case table(Grid)
  }

  /// The tables.
  var grids: [Grid] {
    blocks.compactMap { block in
      if case .table(let grid) = block { grid } else { nil }
    }
  }

  /// What is true of the report printed in a way that hides some of its cells.
  func truth(losing isLost: (Grid) -> Set<String>) -> DocumentTruth {
    var cells: [String: DocumentTruth.Cell] = [:]
    for grid in grids {
      let lost = isLost(grid)
      for (field, printed) in grid.rows.joined().compactMap(\.value) {
        cells[field] = DocumentTruth.Cell(
          printed.state, printed.number?.double,
          certainty: lost.contains(field) ? .lost : .certain)
      }
    }
    return DocumentTruth(
      forms: [form], year: year, agencies: [agency], cells: cells, prose: prose)
  }
}
