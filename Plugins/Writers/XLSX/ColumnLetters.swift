/// The letters by which Excel knows a column.
enum ColumnLetters {
  /// The letters of a column, from 0: `A`, …, `Z`, `AA`, ….
  static func of(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : of(column / 26 - 1) + last
  }
}
