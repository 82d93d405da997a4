import NianbaoKit

extension StatementScan {
  /// Reads the number at a position with the words around it.
  ///
  /// - Returns: Where to go on.
  mutating func readNumber(_ at: Int) -> Int {
    let (found, next) = NumberScan.read(text, at, in: passage)
    guard let number = found else { return next }
    let clause = clauseStart(number.range.lowerBound)
    let before = clause..<number.range.lowerBound
    front.fold(text, party.ownStart(text, before)..<before.upperBound)
    time.relate(&front)
    behind.clear()
    var end = front.bytes.count
    while true {
      var isStated = false
      let glyph = Glyph.code(front.bytes, before: end, 0)
      for index in lexicon.candidates(endingWith: glyph)
      where lexicon.units[index].contains(number.unit) {
        let entry = lexicon.entries[index]
        guard let settled = fits(entry, number, end, clause) else { continue }
        state(entry, number, clause, settled)
        isStated = true
        // Zero may be said of a whole list; every other number has one meaning.
        if !number.isZero { break }
      }
      guard !isStated, let shorter = withoutFiller(end) else { return next }
      end = shorter
    }
  }

  private mutating func state(
    _ entry: Lexicon.Entry, _ number: CountedNumber, _ clause: Int,
    _ settled: Remainder.Settled
  ) {
    var end = number.range.upperBound
    if !entry.pattern.behind.isEmpty { end = clauseEnd(end) }
    let scale: UInt8 = number.isTenThousands ? 4 : 0
    state(
      entry.phrase.measure, number.value.shifted(left: scale) ?? number.value, number.bounds,
      raw: number.range, quote: clause..<end, settled)
  }

  /// What a clause names if a phrase says what its number is, and nothing around it makes it
  /// something else.
  private mutating func fits(
    _ entry: Lexicon.Entry, _ number: CountedNumber, _ end: Int, _ clause: Int
  ) -> Remainder.Settled? {
    let phrase = entry.phrase
    gaps.removeAll(keepingCapacity: true)
    var settled = Remainder.Settled()
    guard number.isZero || !phrase.isZeroOnly,
      let start = entry.pattern.matchBackward(front.bytes, end: end, gaps: &gaps),
      number.isZero || !isJoined(start)
    else { return nil }
    foldBehind(number.range.upperBound)
    var gapsBehind: [Range<Int>] = []
    guard
      entry.pattern.behind.isEmpty
        || entry.pattern.matchBehind(behind.bytes, gaps: &gapsBehind)
    else {
      // 不予受理4件 received nothing.
      if !entry.pattern.front.isEmpty,
        Glyph.code(front.bytes, before: start, 0) != StatementScan.refusing
      {
        reject(number, phrase.measure)
      }
      return nil
    }
    guard entry.pattern.behind.isEmpty ? endsClause() : areNeutral(gapsBehind, entry),
      isNeutral(front, start, entry, &settled)
    else {
      if !entry.pattern.front.isEmpty { reject(number, phrase.measure) }
      return nil
    }
    guard !isTakenBack(number.range.upperBound, entry),
      !isOfBoth(clause..<number.range.lowerBound, phrase.measure)
    else { return nil }
    if phrase.isZeroOnly, front.hasDigit(start..<end) { return nil }
    let at = number.range.lowerBound
    let isRead =
      isClear(entry, at, clause: clause..<number.range.upperBound)
      && time.admits(
        text, at, in: passage, isCumulative: front.contains(anyOf: lexicon.cumulative))
      && party.admits(text, at, in: passage) && leadsTo(clause, entry, settled)
    return isRead ? settled : nil
  }

  private static let refusing = Glyph.code("予")

  private func areNeutral(_ gaps: [Range<Int>], _ entry: Lexicon.Entry) -> Bool {
    var settled = Remainder.Settled()
    return gaps.allSatisfy {
      remainder.isNeutral(behind.bytes, $0, entry.neutral, isGap: true, &settled)
    }
  }

  /// Whether what is left of the clause behind the number changes nothing, unlike 12件的单位.
  private func endsClause() -> Bool {
    var settled = Remainder.Settled()
    return remainder.isNeutral(
      behind.bytes, 0..<behind.bytes.count, lexicon.afterNumber, isGap: true, &settled)
  }

  private mutating func foldBehind(_ start: Int) {
    guard behind.bytes.isEmpty else { return }
    behind.fold(text, start..<clauseEnd(start))
    time.relate(&behind)
  }

  /// Where the clause of a position begins, behind the number of its item.
  func clauseStart(_ at: Int) -> Int {
    let start = Clause.start(text, at, passage.lowerBound)
    return Clause.beginsSentence(text, start, passage.lowerBound)
      ? HeadingPath.behindNumber(text, start..<at) : start
  }

  func clauseEnd(_ at: Int) -> Int {
    Clause.end(text, at, passage.upperBound, keepsLists: false)
  }

  private func withoutFiller(_ end: Int) -> Int? {
    for filler in lexicon.fillers
    where front.bytes.matches(filler, at: end - filler.count, end: end) {
      return end - filler.count
    }
    return nil
  }

  /// Whether the object is the last of several, whose number is a sum: 行政复议和行政诉讼3件.
  private func isJoined(_ start: Int) -> Bool {
    let sign = Glyph.code(front.bytes, before: start, 0)
    // 涉及 ends like a conjunction and is none.
    return lexicon.conjunctions.contains(sign)
      && Glyph.code(front.bytes, before: start - 3, 0) != Glyph.code("涉")
  }
}
