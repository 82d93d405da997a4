import NianbaoKit

/// The part of a sentence that carries an object and its number.
enum Clause {
  /// No clause is looked at beyond this many bytes on either side.
  static let reach = 400

  /// Where the clause of a position begins.
  ///
  /// Brackets that close before the position belong to the clause; one that is still open begins
  /// it. A 、 separates only counts: 当面申请10件、信函申请16件, but not 公民、法人.
  static func start(_ text: [UInt8], _ at: Int, _ lower: Int) -> Int {
    let floor = max(lower, at - reach)
    var position = at
    var closed = 0
    while position > floor {
      let next = back(text, position, floor)
      switch sign(text, next, position) {
      case .close: closed += 1
      case .open:
        if closed == 0 { return position }
        closed -= 1
      case .stop, .comma:
        if closed == 0 { return position }
      case .colon:
        if closed == 0, position < at { return position }
      case .enumeration:
        if closed == 0, isCount(text, endingAt: frontOfBracket(text, next, floor), floor) {
          return position
        }
      case .none: if closed == 0, endsHeading(text, next, floor) { return position }
      }
      position = next
    }
    return position
  }

  /// Where the clause of a position ends; `keepsLists` for words such as 未发生 that govern a list.
  static func end(_ text: [UInt8], _ at: Int, _ upper: Int, keepsLists: Bool) -> Int {
    let ceiling = min(upper, at + reach)
    var position = at
    var open = 0
    while position < ceiling {
      let next = min(position + Glyph.width(text[position]), ceiling)
      switch sign(text, position, next) {
      case .open:
        if !keepsLists { return position }
        open += 1
      case .close:
        if open == 0 { return position }
        open -= 1
      case .stop, .comma, .colon: if open == 0 { return position }
      case .enumeration: if open == 0, !keepsLists { return position }
      case .none: break
      }
      position = next
    }
    return position
  }

  /// Where the sentence of a position begins.
  static func sentenceStart(_ text: [UInt8], _ at: Int, _ lower: Int) -> Int {
    let floor = max(lower, at - 2 * reach)
    var position = at
    while position > floor {
      let next = back(text, position, floor)
      if sign(text, next, position) == .stop, !isSemicolon(text, next) { return position }
      position = next
    }
    return position
  }

  /// Whether a sentence, or a part of one behind a semicolon, begins at a position.
  static func beginsSentence(_ text: [UInt8], _ at: Int, _ lower: Int) -> Bool {
    guard at > lower else { return true }
    return sign(text, back(text, at, lower), at) == .stop
  }

  /// Where the sentence of a position ends.
  static func sentenceEnd(_ text: [UInt8], _ at: Int, _ upper: Int) -> Int {
    let ceiling = min(upper, at + 2 * reach)
    var position = at
    while position < ceiling {
      let next = min(position + Glyph.width(text[position]), ceiling)
      if sign(text, position, next) == .stop, !isSemicolon(text, position) { return position }
      position = next
    }
    return position
  }

  /// Whether a comma, an open bracket or a space stands at a position.
  static func isSign(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    if text[at] <= 0x20 { return true }
    let sign = sign(text, at, min(at + Glyph.width(text[at]), end))
    return sign == .comma || sign == .open
  }

  private enum Sign { case none, open, close, stop, comma, colon, enumeration }

  @inline(__always)
  private static func sign(_ text: [UInt8], _ at: Int, _ end: Int) -> Sign {
    switch text[at] {
    case 0x28: return .open
    case 0x29: return .close
    // Some mirrors put a comma in front of other signs: 公民,、法人.
    case 0x2C: return at + 1 < text.count && text[at + 1] == 0xE3 ? .none : .comma
    case 0x3A: return .colon
    case 0x21, 0x3B, 0x3F: return .stop
    case 0xE3, 0xEF: break
    default: return .none
    }
    switch Glyph.code(text, at, end) {
    case 0x3002, 0xFF01, 0xFF1B, 0xFF1F: return .stop
    case 0x3001: return .enumeration
    case 0xFF0C: return .comma
    case 0xFF1A: return .colon
    case 0xFF08: return .open
    case 0xFF09: return .close
    default: return .none
    }
  }

  /// Whether a space stands behind 情况: a heading that is printed in the line of its text.
  private static func endsHeading(_ text: [UInt8], _ at: Int, _ floor: Int) -> Bool {
    text[at] == 0x20 && Glyph.code(text, before: at, floor) == Glyph.code("况")
  }

  private static func isSemicolon(_ text: [UInt8], _ at: Int) -> Bool {
    text[at] == 0x3B || Glyph.code(text, at, text.count) == 0xFF1B
  }

  private static func back(_ text: [UInt8], _ at: Int, _ floor: Int) -> Int {
    var position = at - 1
    while position > floor, text[position] & 0xC0 == 0x80 { position -= 1 }
    return position
  }

  /// Where a bracket begins that closes in front of a position, as in 5件（占50%）、1件; the position
  /// itself where none does.
  private static func frontOfBracket(_ text: [UInt8], _ at: Int, _ floor: Int) -> Int {
    guard at > floor else { return at }
    var position = back(text, at, floor)
    guard sign(text, position, at) == .close else { return at }
    while position > floor {
      let next = back(text, position, floor)
      if sign(text, next, position) == .open { return next }
      position = next
    }
    return at
  }

  /// Whether a number with its measure word ends at a position.
  private static func isCount(_ text: [UInt8], endingAt end: Int, _ floor: Int) -> Bool {
    let code = Glyph.code(text, before: end, floor)
    guard units.contains(code), end - 4 >= floor else { return false }
    let byte = text[end - 4]
    if (0x30...0x39).contains(byte) || byte == 0x20 { return true }
    return numerals.contains(Glyph.code(text, before: end - 3, floor))
  }

  private static let units = GlyphSet("件条次人元个篇期场起宗份项名则例处")
  private static let numerals = GlyphSet("零一二两三四五六七八九十百千万余多０１２３４５６７８９次")
}
