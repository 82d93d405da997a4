/// The vocabulary prepared for comparison with text.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    let phrase: Phrase
    let pattern: PhrasePattern
    /// The words that change nothing in a clause of this phrase.
    let neutral: WordList<NeutralWord>
    /// Whether any clause in front may name a topic that the number is of.
    let isByTopic: Bool
    /// Whether the name of an account may stand beside its kind.
    let isByAccount: Bool

    init(_ phrase: Phrase, _ neutral: [NeutralGroup: WordList<NeutralWord>]) {
      self.phrase = phrase
      pattern = PhrasePattern(phrase.notation)
      let group = phrase.measure.neutralGroup
      self.neutral =
        phrase.standsAmong
        ? WordList(Vocabulary.neutral(group) + [(.plain, "其中")])
        : neutral[group] ?? WordList([])
      isByTopic = phrase.measure.neutralGroup.isByTopic
      isByAccount = phrase.measure.neutralGroup == .channels
    }
  }

  /// Phrases with a number.
  let entries: [Entry]
  /// The measure words of each of them.
  let units = Vocabulary.phrases.map(\.unit)
  /// Phrases that begin with a word for none.
  let nones: [Entry]
  /// Words without which no word for none says anything of interest.
  let objects = WordList<Bool>([(true, Vocabulary.objects)])
  let cumulative = WordList<Bool>([(true, Vocabulary.cumulative)])
  let fillers = Lexicon.words(Vocabulary.fillers)
  /// Characters with which a number or a word for none may begin.
  let anchors = GlyphSet(Vocabulary.numerals + Vocabulary.noneSigns)
  let numerals = GlyphSet(Vocabulary.numerals)
  let numeralFollowers = GlyphSet(Vocabulary.numerals + Vocabulary.numeralFollowers)
  let noneSigns = GlyphSet(Vocabulary.noneSigns)
  let conjunctions = GlyphSet(Vocabulary.conjunctions)
  let inclusions = WordList<Bool>([(true, Vocabulary.inclusions)])
  let carriedOver = WordList<Bool>([(true, Vocabulary.carriedOver)])
  /// Characters with which something is carried over into the next year.
  let onwards = GlyphSet("至到入下明次")
  /// Words that may follow a number in its clause.
  let afterNumber = WordList<NeutralWord>([(.plain, Vocabulary.afterNumber)])
  /// Words behind a denial that limit it.
  let limits = WordList<Bool>([(true, Vocabulary.limits)])
  let retractions = WordList<Bool>([
    (true, Vocabulary.retractions), (false, Vocabulary.plainRetractions),
  ])
  let unanswered = WordList<Bool>([(true, Vocabulary.unanswered)])
  let reasons = WordList<Bool>([(true, Vocabulary.reasons)])
  let reasonLimits = WordList<Bool>([(true, Vocabulary.reasonLimits)])
  let stocks = WordList<Bool>([(true, Vocabulary.stocks)])
  let furtherDenials = WordList<Bool>([(true, Vocabulary.furtherDenials)])
  let growth = WordList<Bool>([(true, Vocabulary.growth)])
  /// Words with which a sum begins that several numbers add up to.
  let totals = WordList<Bool>([(true, Vocabulary.totals)])
  /// The word for a part of what was counted before it.
  static let among = WordList<Bool>([(true, "其中")])
  let reviews = WordList<Bool>([(true, Vocabulary.reviews)])
  let lawsuits = WordList<Bool>([(true, Vocabulary.lawsuits)])
  let cases = WordList<Bool>([(true, "\(Vocabulary.reviews) \(Vocabulary.lawsuits)")])
  /// Words for how a case ended.
  let results = WordList<Bool>([(true, Vocabulary.results)])
  let carried = WordList<Bool>([(true, Vocabulary.carried)])
  /// Words of the titles of what a report has annexed.
  let ownTitle = WordList<NeutralWord>([(.plain, Vocabulary.annexed)])
  let dateSigns = GlyphSet("年月日号")
  private let otherWords = GlyphSet(Vocabulary.otherWords)
  private let byGlyph: [UInt16: [Int]]
  private let always: [Int]

  init() {
    let neutral = Dictionary(
      uniqueKeysWithValues: NeutralGroup.allCases.map { group in
        (group, WordList(Vocabulary.neutral(group)))
      })
    entries = Vocabulary.phrases.map { Entry($0, neutral) }
    let denying = Dictionary(
      uniqueKeysWithValues: NeutralGroup.allCases.map { group in
        (group, WordList(Vocabulary.neutral(group) + [(.plain, Vocabulary.toDate)]))
      })
    nones = Vocabulary.nones.map { Entry($0, denying) }
    var byGlyph: [UInt16: [Int]] = [:]
    var always: [Int] = []
    for (index, entry) in entries.enumerated() {
      let glyphs = entry.pattern.finalGlyphs
      if glyphs.isEmpty { always.append(index) }
      for glyph in glyphs { byGlyph[glyph, default: []].append(index) }
    }
    for glyph in byGlyph.keys {
      byGlyph[glyph]?.append(contentsOf: always)
      byGlyph[glyph]?.sort()
    }
    self.byGlyph = byGlyph
    self.always = always
  }

  /// The phrases that may end with a character, in the order of the vocabulary.
  func candidates(endingWith glyph: UInt16) -> [Int] { byGlyph[glyph] ?? always }

  /// Whether a sign for none denies what follows; 无法, 未经 and 不予 do not.
  func deniesSomething(_ sign: UInt16, _ next: UInt16) -> Bool {
    sign == Glyph.code("不") ? next == Glyph.code("存") : !otherWords.contains(next)
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split(separator: " ").map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }
}
