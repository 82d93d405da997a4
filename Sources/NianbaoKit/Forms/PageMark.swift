/// The number of a page that extraction left among the lines of a table: `- 3 -`, `— 5—`, 第 3 页.
///
/// A bare number may be a cell and is no mark.
enum PageMark {
  /// The longest mark in bytes.
  private static let longest = 24
  private static let page = (before: Array("第".utf8), behind: Array("页".utf8))

  /// Whether a line begins with a stroke or with 第.
  private static func mayBegin(_ text: [UInt8], _ at: Int) -> Bool {
    switch text[at] {
    case 0x2D, 0xE2, 0xEF: true
    case page.before[0]: text[at + 1] == page.before[1] && text[at + 2] == page.before[2]
    default: false
    }
  }

  /// Whether a line is nothing but the number of a page with its strokes or words.
  static func isMark(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 3, range.count <= longest, text[range.upperBound - 1] != 0x7C,
      mayBegin(text, range.lowerBound)
    else { return false }
    var bytes = CellText(text, range).bytes[...]
    if bytes.starts(with: page.before), bytes.suffix(3).elementsEqual(page.behind) {
      bytes = bytes.dropFirst(3).dropLast(3)
    } else {
      let inner = bytes.drop { $0 == 0x2D }
      guard inner.count < bytes.count, inner.last == 0x2D else { return false }
      bytes = inner[..<(inner.lastIndex { $0 != 0x2D }.map { $0 + 1 } ?? inner.startIndex)]
    }
    return (1...4).contains(bytes.count) && bytes.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }
}
