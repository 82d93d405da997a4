/// Whether an extractor dropped the lines of a text that it had written before.
///
/// Then a number that stands behind a label may be that of a later one whose own line is gone. Tables
/// with one cell per line repeat labels, units and numbers; a text of many numbers in which no line
/// stands twice has lost the repeated ones.
enum DroppedLines {
  /// How many lines must be values.
  private static let valuesNeeded = 8

  static func areLikely(in document: Document) -> Bool {
    !document.repeatsALine && hasValues(document.simplifiedText)
  }

  private static func hasValues(_ text: [UInt8]) -> Bool {
    var values = 0
    var start = 0
    while start < text.count, values < valuesNeeded {
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      let range = Space.trim(text, start..<end)
      start = end + 1
      if !range.isEmpty, CellValue.isValue(text, range) { values += 1 }
    }
    return values == valuesNeeded
  }
}
