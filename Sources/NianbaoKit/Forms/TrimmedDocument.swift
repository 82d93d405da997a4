/// A document without the columns of its tables that hold no values of a report.
struct TrimmedDocument {
  /// What is left.
  let document: Document
  /// The tables from which columns were left out, as they are printed, by their numbers.
  private let printed: [Int32: Table]

  /// Leaves out the columns of a document that reports for a year.
  init(_ document: Document, year: Int?) {
    var printed: [Int32: Table] = [:]
    var number: Int32 = 0
    var blocks: [Int: Block] = [:]
    for (index, block) in document.blocks.enumerated() {
      guard case .table(let table) = block else { continue }
      number += 1
      guard let columns = DroppedColumns(table, year: year, in: document.simplifiedText) else {
        continue
      }
      printed[number] = table
      blocks[index] = .table(columns.dropped(from: table))
    }
    self.printed = printed
    self.document =
      blocks.isEmpty
      ? document
      : Document(
        text: document.text,
        blocks: document.blocks.enumerated().map { blocks[$0.offset] ?? $0.element },
        pages: document.pages)
  }

  /// Gives the cells of a reading the columns in which they are printed.
  func restoreColumns(in reading: inout Reading) {
    guard !printed.isEmpty else { return }
    for index in reading.facts.indices { restore(&reading.facts[index].place) }
  }

  private func restore(_ place: inout Place) {
    guard let table = printed[place.table], place.column > 0,
      table.rows.indices.contains(Int(place.row) - 1)
    else { return }
    let row = table.rows[Int(place.row) - 1]
    guard
      let cell = row.first(where: {
        $0 - row.lowerBound + 1 >= place.column && table.cells[$0].range == place.bytes
      })
    else { return }
    place.column = Int32(cell - row.lowerBound + 1)
  }
}
