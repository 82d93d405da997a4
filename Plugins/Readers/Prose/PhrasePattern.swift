/// A phrase of the vocabulary in a form that can be compared with text.
///
/// The notation is that of the tables: words follow each other directly, `[收到|接到]` stands for
/// one of several words, an empty alternative makes a word optional, `…` for some other words,
/// `·` for a few other words, `N` for the number with its measure word, and a final `$` for the end
/// of the clause.
struct PhrasePattern: Sendable {
  struct Piece: Sendable {
    var words: [[UInt8]] = []
    var isOptional = false
    /// How many bytes of other words may stand behind it.
    var gap = 0
  }

  /// The words in front of the number, or all words when there is no number.
  private(set) var front: [Piece] = []
  /// The words behind the number.
  private(set) var behind: [Piece] = []
  /// How many bytes may stand between the number and the first word behind it.
  private(set) var gapBehindNumber = 0
  /// Whether the clause must end with the last word.
  private(set) var endsClause = false

  static let longGap = 250
  static let shortGap = 18

  /// Reads the notation.
  init(_ notation: String) {
    var isBehind = false
    var literal = ""
    var position = notation.startIndex
    func flush(_ pattern: inout PhrasePattern) {
      guard !literal.isEmpty else { return }
      pattern.append(Piece(words: [Array(literal.utf8)]), isBehind)
      literal = ""
    }
    while position < notation.endIndex {
      let character = notation[position]
      position = notation.index(after: position)
      switch character {
      case "N":
        flush(&self)
        isBehind = true
      case "$": endsClause = true
      case "…", "·":
        flush(&self)
        addGap(character == "…" ? PhrasePattern.longGap : PhrasePattern.shortGap, isBehind)
      case "[":
        flush(&self)
        let close = notation[position...].firstIndex(of: "]") ?? notation.endIndex
        append(PhrasePattern.piece(notation[position..<close]), isBehind)
        position = close < notation.endIndex ? notation.index(after: close) : close
      default:
        literal.append(character)
      }
    }
    flush(&self)
  }

  private static func piece(_ alternatives: Substring) -> Piece {
    let words = alternatives.split(separator: "|", omittingEmptySubsequences: false)
    return Piece(
      words: words.filter { !$0.isEmpty }.map { Array($0.utf8) }
        .sorted { $0.count > $1.count },
      isOptional: words.contains { $0.isEmpty })
  }

  private mutating func append(_ piece: Piece, _ isBehind: Bool) {
    if isBehind { behind.append(piece) } else { front.append(piece) }
  }

  private mutating func addGap(_ gap: Int, _ isBehind: Bool) {
    if !isBehind, !front.isEmpty {
      front[front.count - 1].gap = gap
    } else if isBehind, behind.isEmpty {
      gapBehindNumber = gap
    } else if isBehind {
      behind[behind.count - 1].gap = gap
    }
  }

  /// The last three bytes that text in front of the number may have; empty when any will do.
  var finalGlyphs: Set<UInt16> {
    var glyphs: Set<UInt16> = []
    for piece in front.reversed() {
      if piece.gap > 0 { return [] }
      for word in piece.words { glyphs.insert(Glyph.code(word, before: word.count, 0)) }
      if !piece.isOptional { return glyphs }
    }
    return []
  }

  /// Compares the words in front of the number with the end of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - end: Where the words end.
  ///   - gaps: Takes in what stands between the words.
  /// - Returns: Where the first of the words begins, or nil when they are not there.
  func matchBackward(_ text: [UInt8], end: Int, gaps: inout [Range<Int>]) -> Int? {
    var position = end
    for piece in front.reversed() {
      var distance = 0
      var found = false
      while distance <= piece.gap, position - distance > 0, !found {
        guard distance == 0 || text[position - distance] & 0xC0 != 0x80 else {
          distance += 1
          continue
        }
        for word in piece.words
        where text.matches(word, at: position - distance - word.count, end: position) {
          if distance > 0 { gaps.append(position - distance..<position) }
          position -= distance + word.count
          found = true
          break
        }
        distance += found ? 0 : 1
      }
      if !found, !piece.isOptional { return nil }
    }
    return position
  }

  /// Compares the words behind the number with the beginning of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - gaps: Takes in what stands between the words.
  /// - Returns: Whether the words are there.
  func matchBehind(_ text: [UInt8], gaps: inout [Range<Int>]) -> Bool {
    guard let end = PhrasePattern.match(behind, text, gap: gapBehindNumber, &gaps) else {
      return false
    }
    return !endsClause || end == text.count
  }

  /// Compares all words of a phrase without a number with the beginning of a text.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - gaps: Takes in what stands between the words.
  /// - Returns: Where the last of the words ends, or nil when they are not there.
  func matchForward(_ text: [UInt8], gaps: inout [Range<Int>]) -> Int? {
    PhrasePattern.match(front, text, gap: 0, &gaps)
  }

  private static func match(
    _ pieces: [Piece], _ text: [UInt8], gap first: Int, _ gaps: inout [Range<Int>]
  ) -> Int? {
    var position = 0
    var gap = first
    for piece in pieces {
      var distance = 0
      var found = false
      while distance <= gap, position + distance < text.count, !found {
        guard text[position + distance] & 0xC0 != 0x80 else {
          distance += 1
          continue
        }
        for word in piece.words
        where text.matches(word, at: position + distance, end: text.count) {
          if distance > 0 { gaps.append(position..<position + distance) }
          position += distance + word.count
          found = true
          break
        }
        distance += found ? 0 : 1
      }
      if !found, !piece.isOptional { return nil }
      gap = found ? piece.gap : max(gap, piece.gap)
    }
    return position
  }
}
