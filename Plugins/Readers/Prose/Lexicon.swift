/// The vocabulary prepared for comparison with text.
struct Lexicon: Sendable {
  struct Entry: Sendable {
    let phrase: Phrase
    let pattern: PhrasePattern
    let unless: WordList<Bool>
  }

  /// Phrases with a number.
  let entries: [Entry]
  /// Phrases that begin with a word for none.
  let nones: [Entry]
  private let byGlyph: [UInt16: [Int]]
  private let always: [Int]
  let spoilers = WordList<Bool>([(true, Vocabulary.spoilers)])
  let differences: [[UInt8]]
  let fillers: [[UInt8]]
  /// Characters with which a number or a word for none may begin.
  let anchors: GlyphSet
  let numerals = GlyphSet("〇○零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰０１２３４５６７８９")
  let noneSigns = GlyphSet("无未没零不")

  init() {
    entries = Vocabulary.phrases.map(Lexicon.entry)
    nones = Vocabulary.nones.map(Lexicon.entry)
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
    differences = Lexicon.words(Vocabulary.differences)
    fillers = Lexicon.words(Vocabulary.fillers)
    var anchors = GlyphSet("〇○零一二两三四五六七八九十百壹贰叁肆伍陆柒捌玖拾佰０１２３４５６７８９")
    for sign in "无未没不" { anchors.insert(Glyph.code(sign)) }
    self.anchors = anchors
  }

  /// The phrases that may end with a character, in the order of the vocabulary.
  func candidates(endingWith glyph: UInt16) -> [Int] { byGlyph[glyph] ?? always }

  private static func entry(_ phrase: Phrase) -> Entry {
    Entry(
      phrase: phrase, pattern: PhrasePattern(phrase.notation),
      unless: WordList([(true, phrase.unless)]))
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) }.sorted { $0.count > $1.count }
  }
}
