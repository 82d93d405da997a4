/// Where a cell stands in a sheet: row and column from 1.
struct CellAddress: Hashable, Comparable {
  var row: Int
  var column: Int

  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// An address such as `B12`; nil for one outside of every sheet.
  init?(_ reference: Substring) {
    var column = 0
    var rest = reference.utf8[...]
    while let letter = rest.first, letter != UInt8(ascii: "$"), letter >= UInt8(ascii: "A") {
      guard letter <= UInt8(ascii: "Z"), column <= Self.lastColumn else { return nil }
      column = column * 26 + Int(letter - UInt8(ascii: "A")) + 1
      rest = rest.dropFirst()
    }
    guard (1...Self.lastColumn).contains(column), let row = Int(Substring(rest)),
      (1...Self.lastRow).contains(row)
    else { return nil }
    self.init(row: row, column: column)
  }

  static func < (left: CellAddress, right: CellAddress) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}
