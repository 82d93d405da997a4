import NianbaoKit

/// Decides whether every word of a clause is accounted for.
///
/// A number is a fact only when nothing in its clause is unknown: what a phrase leaves over, in
/// front of it, in its gaps and, where something is denied, behind it, must consist of neutral
/// words, of times that are the whole reporting year, and of names of the agency. Any other word
/// may make the number a part, a plan, another agency's or another year's; then nothing is read,
/// for what is absent is never wrong.
struct Remainder: Sendable {
  let time: TimeScope
  let party: PartyScope

  /// What neutral words name; a clause in front of one that names a party or a time sets none.
  struct Settled: OptionSet {
    let rawValue: UInt8

    static let party = Settled(rawValue: 1 << 0)
    /// The agency with all its parts, or the whole place for which it counts.
    static let whole = Settled(rawValue: 1 << 3)
    static let time = Settled(rawValue: 1 << 1)
    /// One account by its name: 微信公众号“某某发布”.
    static let account = Settled(rawValue: 1 << 4)
    /// A number of its own.
    static let count = Settled(rawValue: 1 << 2)
  }

  /// Whether a range of a clause has only words that are known to change nothing.
  ///
  /// - Parameters:
  ///   - text: The folded clause.
  ///   - range: The part to look at.
  ///   - words: The neutral words.
  ///   - isGap: Whether it stands behind a word of the phrase, where the agency is only to whom one
  ///     turned: 未收到向我局提出的, but not 收到市局转来的.
  ///   - accounts: Where words in quotation marks stand, which may be the name of an account.
  ///   - isHeading: Whether words that speak of the work as a whole change nothing either.
  ///   - settled: Takes in what the words name.
  /// - Returns: Whether no other word stands there.
  func isNeutral(
    _ text: [UInt8], _ range: Range<Int>, _ words: WordList<NeutralWord>, isGap: Bool = false,
    isHeading: Bool = false, accounts: [Range<Int>] = [], _ settled: inout Settled
  ) -> Bool {
    var position = range.lowerBound
    while position < range.upperBound {
      if let account = accounts.first(where: { $0.lowerBound == position }),
        account.upperBound <= range.upperBound, Remainder.isAccount(text, account)
      {
        settled.insert(.account)
        position = account.upperBound
        continue
      }
      let word = words.word(in: text, at: position, end: range.upperBound)
      if let word, word.meaning != .plain {
        let rest = word.end..<range.upperBound
        guard let end = endOfName(text, rest, isOpen: word.meaning == .name) else { return false }
        position = end
        continue
      }
      let work =
        isHeading ? Remainder.work.word(in: text, at: position, end: range.upperBound)?.end : nil
      let plain = max(word?.end ?? position, work ?? position)
      let year = time.wholeYear(text, position, range.upperBound) ?? position
      let isNamed =
        !isGap || Remainder.towards.contains(Glyph.code(text, before: position, range.lowerBound))
      let name = isNamed ? party.ownName(text, position, range.upperBound) : nil
      let own = name?.end ?? position
      let count = Remainder.count(text, position, range.upperBound) ?? position
      let next = max(plain, year, own, count)
      guard next > position else { return false }
      if next == year { settled.insert(.time) }
      if next == own { settled.insert(name?.isAll == true ? [.party, .whole] : .party) }
      if next == count { settled.insert(.count) }
      position = next
    }
    return true
  }

  /// Whether the kind of an account stands right beside a name.
  private static func isAccount(_ text: [UInt8], _ name: Range<Int>) -> Bool {
    accounts.word(in: text, at: name.upperBound, end: text.count) != nil
      || accountEnds.contains {
        text.matches($0, at: name.lowerBound - $0.count, end: name.lowerBound)
      }
  }

  /// Where the name of a website or a list of ways of publishing ends.
  ///
  /// It names no other agency and no part of the whole. A name that is open is one name; a list of
  /// ways must end with a word such as 等方式.
  private func endOfName(_ text: [UInt8], _ range: Range<Int>, isOpen: Bool) -> Int? {
    var position = range.lowerBound
    while position < range.upperBound {
      if let word = Remainder.waysEnd.word(in: text, at: position, end: range.upperBound) {
        return word.end
      }
      if let end = party.ownName(text, position, range.upperBound)?.end
        ?? time.wholeYear(text, position, range.upperBound)
      {
        position = end
        continue
      }
      let code = Glyph.code(text, position, range.upperBound)
      // 通过局网站 is through the agency's own.
      if position == range.lowerBound, Remainder.ownKinds.contains(code),
        position + 3 == range.upperBound
          || Remainder.siteWords.contains(Glyph.code(text, position + 3, range.upperBound))
      {
        position += 3
        continue
      }
      let isOther =
        Remainder.others.contains(code)
        && !party.isPlace(code, behind: Glyph.code(text, before: position, range.lowerBound))
      if isOther || isOpen && Remainder.joins.contains(code)
        || (0x30...0x39).contains(text[position])
      {
        return nil
      }
      position += Glyph.width(text[position])
    }
    return isOpen ? position : nil
  }

  /// Whether a clause or a heading that leads up to a number has only words that change nothing, those
  /// that speak of the work as a whole among them.
  func isNeutral(_ clause: FoldedText, _ words: WordList<NeutralWord>) -> Bool {
    var settled = Settled()
    let isNeutral =
      isNeutral(clause.bytes, 0..<clause.bytes.count, words, isHeading: true, &settled)
      && isNeutral(clause.asides, 0..<clause.asides.count, Remainder.asides, &settled)
    // 局机关 in a heading is one of several.
    return isNeutral && (settled.contains(.whole) || !settled.contains(.party))
  }

  /// 5人次, 51条: a number that says something of its own.
  private static func count(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    var position = at
    while position < end, (0x30...0x39).contains(text[position]) { position += 1 }
    return position > at ? CountUnit.words.word(in: text, at: position, end: end)?.end : nil
  }

  /// Words that may stand in brackets anywhere.
  static let asides = WordList<NeutralWord>([(.plain, Vocabulary.asides)])
  /// Words with which headings speak of the work as a whole.
  private static let work = WordList<Bool>([(true, Vocabulary.work)])
  private static let accounts = WordList<Bool>([
    (true, "微信 微博 公众号 订阅号 官方微信 官方微博 政务微信 政务微博 新浪微博 新浪官方微博 新浪政务微博")
  ])
  private static let accountEnds = ["公众号", "订阅号", "微信", "微博", "微博账号"].map { Array($0.utf8) }
  private static let joins = GlyphSet("和及与、")
  private static let ownKinds = GlyphSet("局委厅")
  /// Characters with which the kind of a site begins.
  private static let siteWords = GlyphSet("门官政网微")
  private static let towards = GlyphSet("向对于")
  private static let waysEnd = WordList<Bool>([
    (
      true,
      "等方式 等渠道 等形式 等平台 等途径 等载体 等多种方式 等多种渠道 等多种形式 等多种途径 等多个渠道 等各种渠道 等各种方式"
    )
  ])
  /// Characters of agencies, of parts, of denials and of times.
  private static let others = GlyphSet("局厅委院署部司镇乡县校村社省全其他它属转未不非仅除外期月季前后年")
}
