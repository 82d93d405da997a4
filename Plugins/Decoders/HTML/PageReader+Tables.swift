import NianbaoKit

/// A table of the page.
struct PageTable {
  /// Whether its rows and cells stand in the page without a `table` around them.
  var isImplied: Bool
  /// Whether its end has not been met.
  var isOpen = true
}

extension PageReader {
  mutating func beginTable() {
    // As in HTML 5, a table between the cells of another one ends that one.
    if let last = tables.indices.last, tables[last].isOpen, !builder.isInCell {
      builder.endTable()
      if tables[last].isImplied { tables.removeLast() } else { tables[last].isOpen = false }
    }
    writeHead()
    tables.append(PageTable(isImplied: false))
    builder.beginTable()
  }

  mutating func endTable() {
    while let table = tables.popLast() {
      if table.isOpen { builder.endTable() }
      if !table.isImplied { break }
    }
  }

  mutating func endTables() {
    while !tables.isEmpty { endTable() }
  }

  mutating func beginRow() {
    imply()
    builder.beginRow()
  }

  mutating func endRowGroup() {
    if tables.last?.isOpen == true { builder.endRowGroup() }
  }

  mutating func beginCell(_ attributes: Attributes) {
    imply()
    builder.beginCell(columns: attributes.columns, rows: attributes.rows, line: line)
  }

  mutating func endCell() {
    if tables.last?.isOpen == true { builder.endCell() }
  }

  /// Begins a table for a row or a cell outside of all tables.
  private mutating func imply() {
    guard tables.last?.isOpen != true else { return }
    writeHead()
    tables.append(PageTable(isImplied: true))
    builder.beginTable()
  }

  /// Ends an implied table where a block of text follows its cells.
  mutating func endImpliedTable() {
    guard let last = tables.last, last.isImplied, !builder.isInCell else { return }
    tables.removeLast()
    builder.endTable()
  }

  /// Removes the innermost candidate, which ends, if it is furniture.
  mutating func settleCandidate() {
    guard let candidate = candidates.popLast(), !keepsFurniture,
      candidate.isFurniture(at: tally, hasTable: builder.hasTable(since: candidate.start))
    else { return }
    listsDocuments = listsDocuments || candidate.listsDocuments(at: tally)
    builder.remove(since: candidate.start)
    tally = candidate.tally
  }
}
