import Glibc

/// The values of the formulas in the first row of a sheet, written when all rows are known.
///
/// Rows leave memory from top to bottom, but sums above a table depend on all its rows. The row is
/// written with values that take much space, and overwritten in the library's temporary file:
/// programs that do not calculate find the right values, and spaces between cells mean nothing.
enum TotalRow {
  /// The value that keeps the place: no other one takes more characters.
  static let placeholder = -1.234_567_890_123_456e-300

  private static let open = Array("<v>".utf8)
  private static let close = Array("</v></c>".utf8)
  private static let cellEnd = Array("</c>".utf8)
  private static let rowEnd = Array("</row>".utf8)

  /// Writes the values of all formulas of the first row, from left to right.
  ///
  /// - Parameters:
  ///   - file: Where the rows of a sheet are.
  ///   - values: As many values as the row has formulas; nil where there is nothing to add up, for
  ///     a sum of nothing is not zero.
  /// - Returns: False when the file cannot be read or written.
  static func fill(_ file: UnsafeMutablePointer<FILE>?, with values: [Double?]) -> Bool {
    guard let file, var row = read(file) else { return false }
    var rest = values[...]
    var at = 0
    while let start = index(of: open, in: row, from: at),
      let end = index(of: close, in: row, from: start), let value = rest.popFirst()
    {
      let words = value.map { open + Array(text($0).utf8) + close } ?? cellEnd
      let room = end + close.count - start
      guard words.count <= room else { return false }
      let spaces = [UInt8](repeating: UInt8(ascii: " "), count: room - words.count)
      row.replaceSubrange(start..<start + room, with: words + spaces)
      at = start + room
    }
    return rest.isEmpty && fseek(file, 0, SEEK_SET) == 0
      && fwrite(row, 1, row.count, file) == row.count && fseek(file, 0, SEEK_END) == 0
  }

  private static func text(_ value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// The first row.
  private static func read(_ file: UnsafeMutablePointer<FILE>) -> [UInt8]? {
    guard fseek(file, 0, SEEK_SET) == 0 else { return nil }
    var row: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let from = max(0, row.count - rowEnd.count)
      let count = fread(&piece, 1, piece.count, file)
      guard count > 0 else { return nil }
      row += piece[..<count]
      if let end = index(of: rowEnd, in: row, from: from) {
        return Array(row[..<(end + rowEnd.count)])
      }
    }
  }

  private static func index(of word: [UInt8], in text: [UInt8], from: Int) -> Int? {
    guard text.count - word.count >= from else { return nil }
    return (from...text.count - word.count).first { text[$0...].starts(with: word) }
  }
}
