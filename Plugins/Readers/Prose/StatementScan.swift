import NianbaoKit

/// Goes through passages and collects what their sentences state.
///
/// The scan stops only at digits, at numerals and at words for none; the words around them are
/// looked at only there.
struct StatementScan {
  let text: [UInt8]
  let lexicon: Lexicon
  let time: TimeScope
  let party: PartyScope
  /// The clause in front of the number or the word for none.
  var front = FoldedText()
  /// The clause behind it.
  var behind = FoldedText()
  /// What has been read so far.
  private(set) var statements: [Statement] = []
  /// The passage being read.
  private(set) var passage = 0..<0
  private(set) var around = Surroundings(passage: 0..<0, topic: [])
  private var source = Passage(0..<0, line: 0)

  init(_ text: [UInt8], _ lexicon: Lexicon, _ time: TimeScope, _ party: PartyScope) {
    self.text = text
    self.lexicon = lexicon
    self.time = time
    self.party = party
  }

  /// Reads one passage.
  mutating func read(_ source: Passage, topic: Topic) {
    self.source = source
    passage = source.range
    around = Surroundings(passage: passage, topic: topic)
    var position = passage.lowerBound
    let end = passage.upperBound
    while position < end {
      let byte = text[position]
      if byte < 0x80 {
        let isDigit = byte >= 0x30 && byte <= 0x39
        position = isDigit ? readNumber(position) : position + 1
        continue
      }
      let code = Glyph.code(text, position, end)
      if code == 0 || !lexicon.anchors.contains(code) {
        position += Glyph.width(byte)
      } else if lexicon.numerals.contains(code), mayCount(position, end) {
        position = readNumber(position)
      } else {
        if lexicon.noneSigns.contains(code) { readNone(position, code) }
        position += 3
      }
    }
  }

  /// Whether the character behind a numeral is one with which a count goes on.
  private func mayCount(_ at: Int, _ end: Int) -> Bool {
    at + 3 >= end || text[at + 3] <= 0x20
      || lexicon.numeralFollowers.contains(Glyph.code(text, at + 3, end))
  }

  /// Adds a statement and makes its measure the subject of what follows.
  mutating func state(
    _ measure: Measure, _ number: Number, _ bounds: Bounds?, raw: Range<Int>, quote: Range<Int>
  ) {
    let quote = Space.trim(text, quote)
    statements.append(
      Statement(
        measure: measure, number: number, bounds: bounds, raw: raw,
        quote: quote, line: source.line(at: quote.lowerBound), paragraph: passage.lowerBound,
        isAtHome: !around.topic.isDisjoint(with: measure.topic)))
    around.last = (measure.topic, raw.lowerBound)
  }
}
