/// The text of a cell with its ways of writing evened out.
///
/// Full-width letters, digits and signs become ASCII, strokes become `-`, white space and
/// characters without width are left out.
struct CellText {
  /// The evened text.
  private(set) var bytes: [UInt8] = []
  /// Where in `bytes` white space was left out.
  private(set) var gaps: [Int] = []

  init(_ text: [UInt8], _ range: Range<Int>) {
    bytes.reserveCapacity(range.count)
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let space = Space.width(text, index, end)
      if space > 0 {
        if !Space.isWidthless(text, index, width: space), gaps.last != bytes.count {
          gaps.append(bytes.count)
        }
        index += space
        continue
      }
      let byte = text[index]
      if byte >= 0xE2, index + 2 < end {
        append(byte, text[index + 1], text[index + 2])
        index += 3
      } else {
        bytes.append(byte)
        index += 1
      }
    }
  }

  /// Whether there is a digit.
  var hasDigit: Bool { bytes.contains { $0 >= 0x30 && $0 <= 0x39 } }

  /// Whether a character is lost, for which U+FFFD stands.
  var isLost: Bool {
    bytes.indices.contains { bytes[$0...].starts(with: TextEncoding.replacement) }
  }

  /// Whether there are only strokes: `/`, `-`, `——`, `*`.
  var isStroke: Bool { bytes.allSatisfy { $0 == 0x2F || $0 == 0x2D || $0 == 0x5C || $0 == 0x2A } }

  private mutating func append(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x81...0xBF): bytes.append(third &- 0x60)
    case (0xEF, 0xBD, 0x80...0x9E): bytes.append(third &- 0x20)
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xE2, 0x94, 0x80...0x81):
      bytes.append(0x2D)  // hyphens, dashes, the minus sign and lines drawn for them
    default:
      bytes.append(first)
      bytes.append(second)
      bytes.append(third)
    }
  }
}
