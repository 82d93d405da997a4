import NianbaoKit

/// Running text between two headings, tables or ends of paragraphs.
///
/// Text that was broken into lines of a fixed width, as PDF files give it, is one passage: a line
/// that does not end a sentence goes on in the next.
struct Passage {
  /// From the first to the last of its lines.
  private(set) var range: Range<Int>
  /// The number of its first line.
  private let line: Int32
  /// Where its further lines begin; their numbers follow each other.
  private var starts: [Int] = []

  init(_ range: Range<Int>, line: Int32) {
    self.range = range
    self.line = line
  }

  /// The number of the line in which a position stands.
  func line(at position: Int) -> Int32 {
    line + Int32(starts.count { $0 <= position })
  }

  /// Takes over the next line if the passage goes on in it.
  mutating func goesOn(in next: Range<Int>, line: Int32, _ text: [UInt8]) -> Bool {
    let last = starts.last ?? range.lowerBound
    guard range.upperBound - last >= Passage.fullLine,
      line == self.line + Int32(starts.count) + 1,
      next.count >= Passage.shortest, range.count < Passage.longest, !endsSentence(text),
      Ordinal.end(in: text, next) == next.lowerBound
    else { return false }
    range = range.lowerBound..<next.upperBound
    starts.append(next.lowerBound)
    return true
  }

  private func endsSentence(_ text: [UInt8]) -> Bool {
    let byte = text[range.upperBound - 1]
    if byte < 0x80 { return Passage.asciiEnds.contains(byte) }
    return Passage.ends.contains(Glyph.code(text, before: range.upperBound, range.lowerBound))
  }

  /// A line of fixed width has at least twenty characters.
  private static let fullLine = 60
  /// What goes on has at least two; a cell of a table on a line of its own may have one.
  private static let shortest = 6
  private static let longest = 8192
  private static let ends = GlyphSet("。！？；：")
  private static let asciiEnds: [UInt8] = [0x21, 0x3A, 0x3B, 0x3F, 0x7C]
}
