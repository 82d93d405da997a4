/// Whether an extractor dropped the lines of a text that it had written before.
///
/// Then a number that stands behind a label may be that of a later one whose own line is gone. Tables
/// with one cell per line repeat labels, units and numbers; a text of many numbers in which no line
/// stands twice has lost the repeated ones.
enum DroppedLines {
  /// How many lines must be values.
  private static let valuesNeeded = 8
  /// The longest line in bytes that is compared; longer ones are running text.
  private static let longestLine = 200

  static func areLikely(in text: [UInt8]) -> Bool {
    var seen: Set<ArraySlice<UInt8>> = []
    var values = 0
    var start = 0
    while start < text.count {
      // Most texts repeat a line early, so that they are not split as a whole.
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      let range = Space.trim(text, start..<end)
      start = end + 1
      guard !range.isEmpty, range.count <= longestLine else { continue }
      guard seen.insert(text[range]).inserted else { return false }
      if CellValue.isValue(text, range) { values += 1 }
    }
    return values >= valuesNeeded
  }
}
