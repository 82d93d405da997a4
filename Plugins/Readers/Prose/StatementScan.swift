import NianbaoKit

/// Goes through paragraphs and collects what their sentences state.
///
/// The scan stops only at digits, at numerals and at words for none; the words around them are
/// looked at only there.
struct StatementScan {
  private let text: [UInt8]
  private let lexicon: Lexicon
  private let time: TimeScope
  private var front = FoldedText()
  private var behind = FoldedText()
  private(set) var statements: [Statement] = []

  init(_ text: [UInt8], _ lexicon: Lexicon, _ time: TimeScope) {
    self.text = text
    self.lexicon = lexicon
    self.time = time
  }

  /// Reads one paragraph.
  mutating func read(_ paragraph: Paragraph, topic: Topic) {
    let range = paragraph.range
    var around = Surroundings(passage: range, topic: topic)
    var position = range.lowerBound
    let end = range.upperBound
    while position < end {
      let byte = text[position]
      if byte < 0x80 {
        if byte >= 0x30, byte <= 0x39 {
          position = readNumber(position, paragraph, &around)
        } else {
          position += 1
        }
        continue
      }
      let code = Glyph.code(text, position, end)
      guard code != 0, lexicon.anchors.contains(code) else {
        position += Glyph.width(byte)
        continue
      }
      if lexicon.numerals.contains(code), mayCount(position, end) {
        let next = readNumber(position, paragraph, &around)
        if code != Glyph.code("零") || next > position + 3 {
          position = next
          continue
        }
      }
      if lexicon.noneSigns.contains(code) { readNone(position, code, paragraph, &around) }
      position += 3
    }
  }

  /// Whether the character behind a numeral is one with which a count goes on.
  private func mayCount(_ at: Int, _ end: Int) -> Bool {
    at + 3 < end && Self.goesOn.contains(Glyph.code(text, at + 3, end))
      || at + 3 >= end || text[at + 3] <= 0x20
  }

  private static let goesOn = GlyphSet(
    "〇○零一二两三四五六七八九十百千万亿余多壹贰叁肆伍陆柒捌玖拾佰０１２３４５６７８９，．件起宗例条则篇次场期人名位元个处份项　。、；）")

  private mutating func readNumber(
    _ at: Int, _ paragraph: Paragraph, _ around: inout Surroundings
  ) -> Int {
    let (found, next) = NumberScan.read(text, at, in: paragraph.range)
    guard let number = found else { return next }
    let clause = Clause.start(text, number.range.lowerBound, paragraph.range.lowerBound)
    front.fold(text, clause..<number.range.lowerBound)
    if lexicon.spoilers.occurs(in: front.bytes, 0..<front.bytes.count) { return next }
    behind.fold(
      text,
      number.range
        .upperBound..<Clause.end(
          text, number.range.upperBound, paragraph.range.upperBound, keepsLists: false))
    var end = front.bytes.count
    let isZero = number.value == Number(0) && number.bounds == nil
    while true {
      var isStated = false
      let glyph = Glyph.code(front.bytes, before: end, 0)
      for index in lexicon.candidates(endingWith: glyph) {
        let entry = lexicon.entries[index]
        guard fits(entry, number, isZero, end, clause, paragraph, around) else { continue }
        state(entry, number, clause, paragraph, &around)
        isStated = true
        // Zero may be said of a whole list; every other number has one meaning.
        if !isZero { break }
      }
      guard !isStated, let shorter = withoutFiller(end) else { return next }
      end = shorter
    }
  }

  private func withoutFiller(_ end: Int) -> Int? {
    for filler in lexicon.fillers
    where front.bytes.matches(filler, at: end - filler.count, end: end) {
      return end - filler.count
    }
    return nil
  }

  private func fits(
    _ entry: Lexicon.Entry, _ number: CountedNumber, _ isZero: Bool, _ end: Int, _ clause: Int,
    _ paragraph: Paragraph, _ around: Surroundings
  ) -> Bool {
    let phrase = entry.phrase
    guard phrase.unit.contains(number.unit), isZero || !phrase.isZeroOnly,
      let start = entry.pattern.matchBackward(front.bytes, end: end),
      entry.pattern.behind.isEmpty || entry.pattern.matchBehind(behind.bytes),
      isZero || !isJoined(start), !isDifference(end),
      !entry.unless.occurs(in: front.bytes, 0..<front.bytes.count),
      entry.pattern.behind.isEmpty
        || !entry.unless.occurs(in: behind.bytes, 0..<behind.bytes.count)
    else { return false }
    if phrase.isZeroOnly, front.bytes[start..<end].contains(where: { (0x30...0x39).contains($0) }) {
      return false
    }
    let at = number.range.lowerBound
    return around.meet(phrase.need, text, at, clause: clause..<number.range.upperBound)
      && time.admits(text, at, in: paragraph.range, isCumulative: isCumulative())
  }

  /// Whether the object is the last of several, whose number is a sum: 行政复议和行政诉讼3件.
  private func isJoined(_ start: Int) -> Bool {
    let sign = Glyph.code(front.bytes, before: start, 0)
    // 涉及 ends like a conjunction and is none.
    return Self.joining.contains(sign)
      && Glyph.code(front.bytes, before: start - 3, 0) != Glyph.code("涉")
  }

  private static let joining = GlyphSet("、及和与或并不未专非")

  /// Whether the number is a change: 增加6件.
  private func isDifference(_ end: Int) -> Bool {
    lexicon.differences.contains { word in
      front.bytes.matches(word, at: end - word.count, end: end)
    }
  }

  private func isCumulative() -> Bool {
    Self.cumulative.occurs(in: front.bytes, 0..<front.bytes.count)
  }

  private static let cumulative = WordList<Bool>([(true, "累计 历年 累积")])

  private mutating func state(
    _ entry: Lexicon.Entry, _ number: CountedNumber, _ clause: Int, _ paragraph: Paragraph,
    _ around: inout Surroundings
  ) {
    var end = number.range.upperBound
    if !entry.pattern.behind.isEmpty {
      end = Clause.end(text, end, paragraph.range.upperBound, keepsLists: false)
    }
    let scale: UInt8 = number.isTenThousands ? 4 : 0
    let quote = Space.trim(text, clause..<end)
    statements.append(
      Statement(
        measure: entry.phrase.measure, number: number.value.shifted(left: scale) ?? number.value,
        bounds: number.bounds, raw: number.range, quote: quote, line: paragraph.line,
        paragraph: paragraph.range.lowerBound,
        isAtHome: !around.topic.isDisjoint(with: entry.phrase.measure.topic)))
    around.last = (entry.phrase.measure.topic, number.range.lowerBound)
  }

  private mutating func readNone(
    _ at: Int, _ code: UInt16, _ paragraph: Paragraph, _ around: inout Surroundings
  ) {
    let next = Glyph.code(text, at + 3, paragraph.range.upperBound)
    if code == Glyph.code("不"), next != Glyph.code("存") { return }
    if Self.otherWords.contains(next) { return }
    let limit = Clause.end(text, at, paragraph.range.upperBound, keepsLists: true)
    behind.fold(text, at..<limit)
    var isPrepared = false
    var start = at
    for entry in lexicon.nones {
      guard entry.pattern.matchForward(behind.bytes, 0) != nil,
        !entry.unless.occurs(in: behind.bytes, 0..<behind.bytes.count)
      else { continue }
      if !isPrepared {
        isPrepared = true
        if countsSomething() { return }
        start = Clause.start(text, at, paragraph.range.lowerBound)
        front.fold(text, start..<at)
        if lexicon.spoilers.occurs(in: front.bytes, 0..<front.bytes.count) { return }
        if !time.admits(text, at, in: paragraph.range, isCumulative: false) { return }
      }
      guard around.meet(entry.phrase.need, text, at, clause: start..<limit) else { continue }
      statements.append(
        Statement(
          measure: entry.phrase.measure, number: Number(0), bounds: nil,
          raw: at..<wordEnd(entry, at, limit), quote: Space.trim(text, start..<limit),
          line: paragraph.line, paragraph: paragraph.range.lowerBound,
          isAtHome: !around.topic.isDisjoint(with: entry.phrase.measure.topic)))
      around.last = (entry.phrase.measure.topic, at)
    }
  }

  /// Whether digits that are no date stand behind the word for none: 未及时答复引发复议1件.
  private func countsSomething() -> Bool {
    let bytes = behind.bytes
    for index in bytes.indices where (0x30...0x39).contains(bytes[index]) {
      let next = Glyph.code(bytes, index + 1, bytes.count)
      let goesOn = index + 1 < bytes.count && (0x30...0x39).contains(bytes[index + 1])
      if !goesOn, !Self.dateSigns.contains(next) { return true }
    }
    return false
  }

  private static let dateSigns = GlyphSet("年月日号")
  /// What follows 无 and 未 in words that deny nothing: 无法, 未经, 不予.
  private static let otherWords = GlyphSet("法正理关纸障偿须需论锡线形来成经予得断")

  /// The end of the word for none as it is printed.
  private func wordEnd(_ entry: Lexicon.Entry, _ at: Int, _ limit: Int) -> Int {
    for word in entry.pattern.front.first?.words ?? [] where text.matches(word, at: at, end: limit)
    {
      return at + word.count
    }
    return at + 3
  }
}
