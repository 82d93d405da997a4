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
  let remainder: Remainder
  private let lead: Lead
  private let scope: HeadingScope
  /// The clause in front of the number or the word for none.
  var front = FoldedText()
  /// The clause behind it.
  var behind = FoldedText()
  /// What stands between the words of a phrase.
  var gaps: [Range<Int>] = []
  var earlier = FoldedText()
  /// What has been read so far.
  private(set) var statements: [Statement] = []
  /// The numbers of the passage that have the words of a measure and are not read.
  private var rivals: [Rival] = []
  private var path = HeadingPath()
  /// The passage being read.
  private(set) var passage = 0..<0
  private(set) var around = Surroundings(passage: 0..<0, topic: [])
  private var source = Passage(0..<0, line: 0)

  init(_ text: [UInt8], _ lexicon: Lexicon, _ time: TimeScope, _ party: PartyScope) {
    self.text = text
    self.lexicon = lexicon
    self.time = time
    self.party = party
    remainder = Remainder(time: time, party: party)
    lead = Lead(remainder: remainder)
    scope = HeadingScope(remainder: remainder)
  }

  /// Begins a section.
  mutating func enter(section heading: Range<Int>) { path.enter(section: heading, text) }

  /// Whether a heading names nothing but the agency and its work on open information.
  mutating func isOwn(heading: Range<Int>) -> Bool {
    scope.leaves(text, [heading], lexicon.ownTitle, &earlier)
  }

  /// Reads one passage; above it may stand a line that is as short as a heading.
  mutating func read(_ source: Passage, topic: Topic, below above: Range<Int>?) {
    self.source = source
    path.enter(paragraph: source.range, above: above, text)
    let first = statements.count
    defer { settle(from: first) }
    passage = source.range
    around = Surroundings(passage: passage, topic: topic)
    let end = passage.upperBound
    var position = nextAnchor(passage)
    while position < end {
      let code = Glyph.code(text, position, end)
      if code == 0 || (lexicon.numerals.contains(code) && mayCount(position, end)) {
        position = readNumber(position)
      } else {
        if lexicon.noneSigns.contains(code) { readNone(position, code) }
        position += 3
      }
      position = nextAnchor(min(position, end)..<end)
    }
  }

  /// Gives up the statements of a passage whose numbers may be one of several.
  private mutating func settle(from first: Int) {
    guard !rivals.isEmpty else { return }
    let all = statements[first...]
    statements.removeSubrange(first...)
    if rivals.count < Rival.most { statements += all.filter { Rival.leave($0, rivals, text) } }
    rivals.removeAll(keepingCapacity: true)
  }

  /// Notes a number that has the words of a measure and is not read.
  mutating func reject(_ number: CountedNumber, _ measure: Measure) {
    guard !number.isZero, rivals.count < Rival.most,
      !rivals.contains(where: { $0.raw == number.range && $0.measure == measure }),
      time.admits(
        text, number.range.lowerBound, in: passage,
        isCumulative: front.contains(anyOf: lexicon.cumulative))
    else { return }
    rivals.append(
      Rival(
        measure: measure, number: number.value, raw: number.range,
        isOfOthers: !party.admits(text, number.range.lowerBound, in: passage)))
  }

  /// Where the next digit, numeral or sign for none stands, or the end of the range.
  private func nextAnchor(_ range: Range<Int>) -> Int {
    text.withUnsafeBufferPointer { text in
      lexicon.anchors.withBits { bits in
        var position = range.lowerBound
        let end = range.upperBound
        while position < end {
          let byte = text[position]
          if byte < 0x80 {
            if byte &- 0x30 < 10 { return position }
            position &+= 1
          } else if byte & 0xF0 == 0xE0, position &+ 2 < end {
            let low = UInt64(text[position &+ 2] & 0x3F)
            let high = Int(byte & 0x0F) << 6 | Int(text[position &+ 1] & 0x3F)
            if bits[high] & (1 &<< low) != 0 { return position }
            position &+= 3
          } else {
            position &+= Glyph.width(byte)
          }
        }
        return end
      }
    }
  }

  /// Whether the character behind a numeral is one with which a count goes on.
  private func mayCount(_ at: Int, _ end: Int) -> Bool {
    at + 3 >= end || text[at + 3] <= 0x20
      || lexicon.numeralFollowers.contains(Glyph.code(text, at + 3, end))
  }

  /// Whether what a phrase leaves over of a clause changes nothing: the words up to a position, those
  /// in its gaps and what stands in brackets.
  func isNeutral(
    _ clause: FoldedText, _ start: Int, _ entry: Lexicon.Entry,
    _ settled: inout Remainder.Settled
  ) -> Bool {
    let words = entry.neutral
    let accounts = entry.isByAccount ? clause.quotes : []
    return remainder.isNeutral(clause.bytes, 0..<start, words, accounts: accounts, &settled)
      && gaps.allSatisfy {
        remainder.isNeutral(
          clause.bytes, $0, words, isGap: true, accounts: accounts, &settled)
      }
      && remainder.isNeutral(
        clause.asides, 0..<clause.asides.count, Remainder.asides, &settled)
  }

  /// Whether a number is one of those that 其中 takes out of reviews and lawsuits together:
  /// 复议5件、诉讼3件，其中维持6件.
  func isOfBoth(_ clause: Range<Int>, _ measure: Measure) -> Bool {
    guard !measure.topic.isDisjoint(with: .cases), !lexicon.cases.occurs(in: text, clause)
    else { return false }
    let start = Clause.sentenceStart(text, clause.lowerBound, passage.lowerBound)
    guard
      let among = (start..<clause.upperBound).first(where: {
        Lexicon.among.word(in: text, at: $0, end: clause.upperBound) != nil
      })
    else { return false }
    return [lexicon.reviews, lexicon.lawsuits].allSatisfy { $0.occurs(in: text, start..<among) }
  }

  /// Whether the headings above a clause and the sentence in front of it leave it what it says.
  mutating func leadsTo(
    _ clause: Int, _ entry: Lexicon.Entry, _ settled: Remainder.Settled
  ) -> Bool {
    let start = Clause.sentenceStart(text, clause, passage.lowerBound)
    path.advance(to: start, in: passage, text)
    return lead.leaves(
      text, start..<clause, entry.neutral, isByTopic: entry.isByTopic, settled, &earlier)
      && scope.leaves(
        text, path.headings(withSentences: entry.isByTopic), entry.neutral, &earlier)
  }

  /// Whether the surroundings make clear what a phrase is about.
  ///
  /// Where nothing else is spoken of in the paragraph, whoever denies all cases denies those about
  /// open information too.
  mutating func isClear(_ entry: Lexicon.Entry, _ at: Int, clause: Range<Int>) -> Bool {
    if around.meet(entry.phrase.need, text, at, clause: clause) { return true }
    guard entry.phrase.standsAlone, around.isOpen else { return false }
    earlier.fold(text, passage.lowerBound..<clause.lowerBound)
    var settled = Remainder.Settled()
    guard remainder.isNeutral(earlier.bytes, 0..<earlier.bytes.count, entry.neutral, &settled),
      !settled.contains(.count)
    else { return false }
    // 被申请行政复议3件，均为行政处罚类 tells behind that it is about something else.
    let end = Clause.sentenceEnd(text, clause.upperBound, passage.upperBound)
    earlier.fold(text, clause.upperBound..<end)
    return remainder.isNeutral(earlier.bytes, 0..<earlier.bytes.count, entry.neutral, &settled)
  }

  /// Adds a statement and makes its measure the subject of what follows.
  mutating func state(
    _ measure: Measure, _ number: Number, _ bounds: Bounds?, raw: Range<Int>, quote: Range<Int>,
    _ settled: Remainder.Settled
  ) {
    let quote = Space.trim(text, quote)
    statements.append(
      Statement(
        measure: measure, number: number, bounds: bounds, raw: raw,
        quote: quote, line: source.line(at: quote.lowerBound), paragraph: passage.lowerBound,
        isOfAll: settled.contains(.whole), isOfAccount: settled.contains(.account),
        isAtHome: !around.topic.isDisjoint(with: measure.topic)))
    around.last = (measure.topic, raw.lowerBound)
  }
}
