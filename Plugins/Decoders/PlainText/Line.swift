import Glibc
import NianbaoKit

/// One line of a text.
struct Line {
  /// The line without white space around it; empty for a blank line.
  let range: Range<Int>
  /// Its number, from 1.
  let number: Int32
  /// How many `|` it has.
  let bars: Int32

  /// Whether there is something besides `|`.
  func hasWords(in text: [UInt8]) -> Bool {
    guard bars > 0 else { return !range.isEmpty }
    return range.contains { text[$0] != 0x7C && Space.width(text, $0, range.upperBound) == 0 }
  }

  /// Whether the line begins with `|`.
  func startsWithBar(in text: [UInt8]) -> Bool {
    bars > 0 && text[range.lowerBound] == 0x7C
  }

  /// All lines of a text; they end with LF, CR LF or CR.
  ///
  /// - Throws: `SourceError` when there are more lines and bars than a document may have parts.
  static func all(in text: [UInt8], limits: DocumentLimits) throws(SourceError) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(min(text.count / 24, limits.parts))
    var parts = 0
    let usesCarriageReturn = !text.contains(0x0A) && text.contains(0x0D)
    let separator: Int32 = usesCarriageReturn ? 0x0D : 0x0A
    text.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      var start = 0
      var number: Int32 = 1
      while start < buffer.count, parts <= limits.parts {
        let found = memchr(base + start, separator, buffer.count - start)
        let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? buffer.count
        let range = Space.trim(text, start..<end)
        let bars = bars(base, range)
        lines.append(Line(range: range, number: number, bars: bars))
        parts += 1 + Int(bars)
        start = end + 1
        number += 1
      }
    }
    try limits.check(parts: parts)
    return lines
  }

  private static func bars(_ base: UnsafePointer<UInt8>, _ range: Range<Int>) -> Int32 {
    var count: Int32 = 0
    var position = range.lowerBound
    while position < range.upperBound,
      let found = memchr(base + position, 0x7C, range.upperBound - position)
    {
      count += 1
      position = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
    }
    return count
  }
}
