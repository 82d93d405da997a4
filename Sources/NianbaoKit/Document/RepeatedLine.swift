/// Looks for a line that stands twice in a text.
enum RepeatedLine {
  /// The longest line in bytes that is compared; longer ones are running text.
  private static let longestLine = 200

  /// Whether any line stands twice, white space around it and blank lines aside.
  static func occurs(in text: [UInt8]) -> Bool {
    var seen: Set<ArraySlice<UInt8>> = []
    var start = 0
    while start < text.count {
      // Most texts repeat a line early, so that they are not split as a whole.
      let end = text[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? text.count
      let range = Space.trim(text, start..<end)
      start = end + 1
      guard !range.isEmpty, range.count <= longestLine else { continue }
      guard seen.insert(text[range]).inserted else { return true }
    }
    return false
  }
}
