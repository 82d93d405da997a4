extension Space {
  /// The bytes of a range without white space, as names and titles are compared and given.
  ///
  /// Between two ASCII letters one space stays, so that foreign words do not grow together.
  static func removed(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count)
    append(text, range, to: &bytes)
    return bytes
  }

  /// Appends the bytes of a range without white space.
  static func append(_ text: [UInt8], _ range: Range<Int>, to bytes: inout [UInt8]) {
    var at = range.lowerBound
    while at < range.upperBound {
      let width = width(text, at, range.upperBound)
      if width == 0 {
        bytes.append(text[at])
        at += 1
      } else {
        at += width
        if let last = bytes.last, isLetter(last), at < range.upperBound, isLetter(text[at]) {
          bytes.append(0x20)
        }
      }
    }
  }

  /// The first position behind white space.
  @inline(__always)
  static func skip(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    var position = at
    while position < end {
      let width = width(text, position, end)
      if width == 0 { break }
      position += width
    }
    return position
  }

  /// The position in front of white space that ends at a position.
  @inline(__always)
  static func before(_ text: [UInt8], _ start: Int, _ at: Int) -> Int {
    var position = at
    while position > start {
      let width = widthBefore(text, start, position)
      if width == 0 { break }
      position -= width
    }
    return position
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte & 0xDF)
  }
}
