/// What running text says, as rules compare it with the printed cells.
extension Report {
  /// The numbers of running text; they stand behind the cells.
  var stated: ArraySlice<Fact> {
    var start = facts.endIndex
    while start > facts.startIndex, facts[start - 1].origin == .prose { start -= 1 }
    return facts[start...]
  }

  /// Whether a zero of running text is said by words such as 未收到 and not by a digit.
  func isSaidByWords(_ fact: Fact) -> Bool {
    guard fact.value == Number(0), fact.bounds == nil else { return false }
    var position = fact.raw.lowerBound
    while position < fact.raw.upperBound {
      if (0x30...0x39).contains(text[position]) || Self.isWideDigit(text, position) { return false }
      position += 1
    }
    return ChineseNumeral.read(text, fact.raw.lowerBound, fact.raw.upperBound) == nil
  }

  /// Whether a number of running text is only a lower limit: 超过1035件, 1035件以上.
  func saysAtLeast(_ fact: Fact) -> Bool {
    guard fact.bounds != nil else { return false }
    let raw = Sentence.folded(text, fact.raw)
    return Self.lowerLimits.contains { SectionText.stands($0, in: raw, 0..<raw.count) }
  }

  private static let lowerLimits = ["超", "逾", "突破", "以上"].map { Array($0.utf8) }

  private static func isWideDigit(_ text: [UInt8], _ at: Int) -> Bool {
    at + 2 < text.count && text[at] == 0xEF && text[at + 1] == 0xBC
      && (0x90...0x99).contains(text[at + 2])
  }

  /// Words of the text for a sentence: a line that was broken goes on.
  func quote(_ range: Range<Int>) -> String {
    var lines: [String] = []
    var start = range.lowerBound
    for position in range.lowerBound...range.upperBound
    where position == range.upperBound || text[position] == 0x0A || text[position] == 0x0D {
      lines.append(string(Space.trim(text, start..<position)))
      start = position + 1
    }
    return lines.joined()
  }
}

extension Fact {
  /// Whether what is said may mean a value: the number itself, or one within its limits.
  func allows(_ value: Number) -> Bool {
    guard let bounds else { return number == value }
    return value >= bounds.low && value <= bounds.high
  }

  /// Whether what is said means less than a value.
  func isBelow(_ value: Number) -> Bool { (bounds?.high ?? number) < value }
}
