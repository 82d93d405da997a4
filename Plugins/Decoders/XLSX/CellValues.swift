/// Turns what cells store into what they show.
struct CellValues {
  let strings: SharedStrings
  let styles: CellStyles
  let from1904: Bool
  /// Whether the sheet shows zeros; a sheet can leave their cells empty.
  var showsZeros = true

  /// What a cell shows.
  ///
  /// - Parameters:
  ///   - type: The cell's type as the file has it: `s` shared string, `str` text, `b` truth value,
  ///     `e` error, `d` date, `n` number.
  ///   - value: The stored value.
  ///   - style: The number of the cell's style.
  /// - Returns: The words in the cell; U+FFFD for a shared string that is not there.
  func show(_ type: String, _ value: [UInt8], style: Int) -> ArraySlice<UInt8> {
    switch type {
    case "s":
      guard let number = Int(String(decoding: value, as: UTF8.self)),
        let string = strings.string(number)
      else { return ArraySlice("\u{FFFD}".utf8) }
      return string
    case "b": return ArraySlice(value == [UInt8(ascii: "1")] ? "TRUE".utf8 : "FALSE".utf8)
    case "n":
      if !showsZeros, DecimalNumber(value[...])?.isZero == true { return [] }
      return ArraySlice(styles[style].format.show(value[...], from1904: from1904).utf8)
    default: return value[...]
    }
  }
}
