import NianbaoKit

/// Builds the text of a sample report and the places in it.
struct SampleText {
  private(set) var bytes: [UInt8] = []
  private var line: Int32 = 1

  /// Appends a line and returns where its text stands.
  mutating func line(_ text: String) -> Place {
    line(Array(text.utf8))
  }

  /// Appends a line of any bytes and returns where they stand.
  mutating func line(_ text: [UInt8]) -> Place {
    let start = bytes.count
    bytes += text
    let place = Place(bytes: start..<bytes.count, line: line)
    bytes.append(0x0A)
    line += 1 + Int32(text.count { $0 == 0x0A })
    return place
  }

  /// Appends a cell and returns where its text stands.
  mutating func cell(_ text: String, table: Int32, row: Int32, column: Int32) -> Place {
    var place = line(text)
    place.table = table
    place.row = row
    place.column = column
    return place
  }
}
