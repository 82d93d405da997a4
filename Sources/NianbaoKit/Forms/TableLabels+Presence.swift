/// Whether it is worth while to look for a table in a document.
extension TableLabels {
  /// How many labels must stand there that rows of other tables have too, or that name columns: two
  /// in a header, and that of a row below it.
  private static let labelsNeeded = 3

  /// Whether a document has enough labels for a print of the table.
  ///
  /// Most documents have the tables of one form, and of the other forms only labels such as 总计 and
  /// 其他. One label that only rows have is enough, or the beginning of a broken one.
  func mayStand(in document: Document) -> Bool {
    var count = 0
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        if isFound(paragraph.key, &count) { return true }
        if index(paragraph.key) < 0, mayBegin(paragraph.key) { return true }
      case .table(let table):
        for cell in table.cells where isFound(cell.key, &count) { return true }
      }
    }
    return false
  }

  /// Counts a label; says whether it is enough.
  private func isFound(_ key: LabelKey, _ count: inout Int) -> Bool {
    let index = index(key)
    guard index >= 0 else { return false }
    count += 1
    return count >= TableLabels.labelsNeeded
      || (meanings[index].blocks == 0 && !meanings[index].rows.isEmpty)
  }
}
