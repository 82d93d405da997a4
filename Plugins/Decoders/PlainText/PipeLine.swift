import NianbaoKit

/// A line with the words of one cell at most, and the `|` around them.
struct PipeLine {
  /// The words; nil on a line of `|` alone.
  let words: Range<Int>?
  /// How many `|` stand in front of the words.
  let barsInFront: Int
  /// How many stand behind them, or on the line where there are no words.
  let barsBehind: Int

  /// Whether a cell ends on the line.
  var endsCell: Bool { barsBehind > 0 }

  /// Reads a line that is not blank; nil where `|` stand between words, and where more than one stands
  /// in front of words that none ends.
  init?(_ line: Line, in text: [UInt8]) {
    var words = line.range
    while let first = text[words].first, first == 0x7C {
      words = Space.trim(text, words.lowerBound + 1..<words.upperBound)
    }
    guard !words.isEmpty else {
      (self.words, barsInFront, barsBehind) = (nil, 0, Int(line.bars))
      return
    }
    while text[words.upperBound - 1] == 0x7C {
      words = Space.trim(text, words.lowerBound..<words.upperBound - 1)
    }
    let isOneCell = !text[words].contains(0x7C)
    let front = text[line.range.lowerBound..<words.lowerBound].count { $0 == 0x7C }
    (self.words, barsInFront, barsBehind) = (words, front, Int(line.bars) - front)
    guard isOneCell, barsBehind > 0 || front < 2 else { return nil }
  }
}
