import NianbaoKit

extension StatementScan {
  /// Whether the words behind a clause say that it means something else: 收到12件，均为上年结转.
  mutating func isTakenBack(_ at: Int, _ entry: Lexicon.Entry) -> Bool {
    if isLimited(at, entry) { return true }
    let measure = entry.phrase.measure
    let position = behindComma(at)
    if measure == .received, hasCarriedOver(position) { return true }
    if measure == .answered || measure == .completed, hasUnanswered(position) { return true }
    return position > at
      && (isRetracted(position, entry)
        || isAddedUp(position) || isStock(position))
  }

  /// Whether the next clause says what all of what was counted are.
  ///
  /// Behind a decision 属于国家秘密1件 is the next one of a list.
  private mutating func isRetracted(_ at: Int, _ entry: Lexicon.Entry) -> Bool {
    let end = passage.upperBound
    guard lexicon.retractions.word(in: text, at: at, end: end)?.meaning == true else {
      return false
    }
    let isInBracket = text[at - 1] == 0x28 || Glyph.code(text, before: at, 0) == 0xFF08
    if isInBracket, entry.phrase.measure.neutralGroup == .outcomes,
      lexicon.reasons.word(in: text, at: at, end: end) != nil
    {
      return false
    }
    guard entry.phrase.measure.neutralGroup == .outcomes,
      Glyph.code(text, at, end) == StatementScan.belongs
    else { return true }
    earlier.fold(text, at..<Clause.end(text, at, end, keepsLists: false))
    return !CountUnit.endsWithCount(earlier.bytes)
  }

  private static let belongs = Glyph.code("属")

  /// Whether the next clause says that requests of the year before are among those received:
  /// 12件（含2021年结转2件）, but not 12件，其中2件结转下年度.
  private func hasCarriedOver(_ at: Int) -> Bool {
    let end = passage.upperBound
    if lexicon.carried.word(in: text, at: at, end: end) != nil { return true }
    guard lexicon.inclusions.word(in: text, at: at, end: end) != nil else { return false }
    let limit = Clause.end(text, at, end, keepsLists: true)
    return (at..<limit).contains { position in
      guard let word = lexicon.carriedOver.word(in: text, at: position, end: limit) else {
        return false
      }
      return !lexicon.onwards.contains(Glyph.code(text, word.end, end))
    }
  }

  /// Whether the words in the bracket behind a number name a topic, a party or a time: 78条（财政领域）.
  ///
  /// Numbers there only say how it is made up.
  private mutating func isLimited(_ at: Int, _ entry: Lexicon.Entry) -> Bool {
    let end = passage.upperBound
    guard at < end, text[at] == 0x28 || Glyph.code(text, at, end) == 0xFF08 else { return false }
    let start = at + Glyph.width(text[at])
    earlier.fold(text, start..<Clause.end(text, start, end, keepsLists: true))
    if entry.phrase.measure == .disclosedDocuments, earlier.contains(anyOf: lexicon.stocks) {
      return true
    }
    if CountUnit.endsWithCount(earlier.bytes) || earlier.bytes.last == 0x25 { return false }
    if entry.phrase.measure.neutralGroup == .outcomes,
      lexicon.reasons.word(in: earlier.bytes, at: 0, end: earlier.bytes.count) != nil
    {
      return earlier.contains(anyOf: lexicon.reasonLimits)
    }
    return earlier.contains(anyOf: lexicon.cumulative)
      || !remainder.isNeutral(earlier, entry.neutral)
        && !remainder.isNeutral(earlier, Remainder.asides)
  }

  /// Whether a later clause of the sentence counts requests that were not answered:
  /// 答复7件，不予受理4件.
  private func hasUnanswered(_ at: Int) -> Bool {
    let end = Clause.sentenceEnd(text, at, passage.upperBound)
    var position = at
    while position < end {
      if lexicon.unanswered.word(in: text, at: position, end: end) != nil { return true }
      let next = behindComma(Clause.end(text, position, end, keepsLists: true))
      guard next > position else { return false }
      position = next
    }
    return false
  }

  /// Whether the next clause tells what the reporting year has added to a stock.
  private func isStock(_ at: Int) -> Bool {
    let end = passage.upperBound
    let start = Lexicon.among.word(in: text, at: at, end: end)?.end ?? at
    guard let behind = time.wholeYear(text, start, end) else { return false }
    return lexicon.growth.word(in: text, at: behind, end: end) != nil
  }

  /// Whether a later clause of the sentence gives a sum that the number is a part of:
  /// 办公室34条，法规科56条，共90条.
  private func isAddedUp(_ at: Int) -> Bool {
    let end = Clause.sentenceEnd(text, at, passage.upperBound)
    var position = at
    while position < end {
      if let total = lexicon.totals.word(in: text, at: position, end: end), total.end < end,
        (0x30...0x39).contains(text[total.end])
      {
        return true
      }
      let next = behindComma(Clause.end(text, position, end, keepsLists: true))
      guard next > position else { return false }
      position = next
    }
    return false
  }

  /// Behind the comma or in the bracket that follows a clause.
  func behindComma(_ at: Int) -> Int {
    var position = at
    while position < passage.upperBound, Clause.isSign(text, position, passage.upperBound) {
      position += Glyph.width(text[position])
    }
    return position
  }
}
