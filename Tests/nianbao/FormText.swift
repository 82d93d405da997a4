import NianbaoKit

/// Builds the text of a report together with the places in it.
struct FormText {
  private(set) var bytes: [UInt8] = []
  private var lines: Int32 = 0

  /// Adds a line.
  mutating func line(_ text: String) -> Place {
    let start = bytes.count
    bytes += Array(text.utf8)
    lines += 1
    defer { bytes.append(0x0A) }
    return Place(bytes: start..<bytes.count, line: lines)
  }

  /// Adds a cell on a line of its own.
  mutating func cell(_ text: String, table: Int32, row: Int32, column: Int32) -> Place {
    var place = line(text)
    place.table = table
    place.row = row
    place.column = column
    return place
  }
}
