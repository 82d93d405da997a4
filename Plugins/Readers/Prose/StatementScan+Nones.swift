import NianbaoKit

extension StatementScan {
  /// Reads the word for none at a position with the objects behind it.
  mutating func readNone(_ at: Int, _ code: UInt16) {
    let next = Glyph.code(text, at + 3, passage.upperBound)
    guard lexicon.deniesSomething(code, next) else { return }
    let limit = endOfDenial(at)
    // Most clauses deny something that is no measure.
    guard lexicon.objects.occurs(in: text, at..<limit) else { return }
    behind.fold(text, at..<limit)
    var start: Int?
    for entry in lexicon.nones {
      gaps.removeAll(keepingCapacity: true)
      guard let end = entry.pattern.matchForward(behind.bytes, gaps: &gaps) else { continue }
      gaps.append(end..<behind.bytes.count)
      var settled = Remainder.Settled()
      guard isNeutral(behind, 0, entry, &settled), !deniesResult() else { continue }
      guard let clause = start ?? clauseOfNone(at) else { return }
      start = clause
      gaps.removeAll(keepingCapacity: true)
      guard isNeutral(front, front.bytes.count, entry, &settled),
        leadsTo(clause, entry, settled), !isTakenBack(limit, entry),
        lexicon.limits.word(in: text, at: behindComma(limit), end: passage.upperBound) == nil,
        isClear(entry, at, clause: clause..<limit)
      else { continue }
      state(
        entry.phrase.measure, Number(0), nil, raw: at..<wordEnd(entry, at, limit),
        quote: clause..<limit, settled)
    }
  }

  /// Where the clause of a denial ends, or a second denial begins in it.
  private func endOfDenial(_ at: Int) -> Int {
    let end = Clause.end(text, at, passage.upperBound, keepsLists: true)
    return (at..<end).first { lexicon.furtherDenials.word(in: text, at: $0, end: end) != nil }
      ?? end
  }

  /// Whether only cases with a certain result are denied: 没有被撤销的行政复议案件.
  private func deniesResult() -> Bool {
    gaps.contains { gap in lexicon.results.occurs(in: behind.bytes, gap) }
  }

  /// Where the clause begins, or nil when it does not speak of the whole reporting year.
  private mutating func clauseOfNone(_ at: Int) -> Int? {
    if countsSomething() { return nil }
    let start = clauseStart(at)
    front.fold(text, party.ownStart(text, start..<at)..<at)
    guard time.admits(text, at, in: passage, isCumulative: false),
      party.admits(text, at, in: passage)
    else { return nil }
    return start
  }

  /// Whether digits that are no date stand behind the word for none: 未及时答复引发复议1件.
  private func countsSomething() -> Bool {
    let bytes = behind.bytes
    for index in bytes.indices where (0x30...0x39).contains(bytes[index]) {
      let next = index + 1
      let goesOn = next < bytes.count && (0x30...0x39).contains(bytes[next])
      if !goesOn, !lexicon.dateSigns.contains(Glyph.code(bytes, next, bytes.count)) { return true }
    }
    return false
  }

  /// The end of the word for none as it is printed.
  private func wordEnd(_ entry: Lexicon.Entry, _ at: Int, _ limit: Int) -> Int {
    for word in entry.pattern.front.first?.words ?? []
    where text.matches(word, at: at, end: limit) {
      return at + word.count
    }
    return at + 3
  }
}
