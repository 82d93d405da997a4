import NianbaoKit

/// Reads the numbers of running text that count something.
///
/// A number counts when a measure word follows. Numbers that belong to a longer sign are left
/// alone: ordinals, ranges, codes, telephone numbers and percentages.
enum NumberScan {
  /// Reads the number that begins at a position.
  ///
  /// - Returns: The number when it counts something, and where to go on.
  static func read(
    _ text: [UInt8], _ at: Int, in clause: Range<Int>
  ) -> (number: CountedNumber?, end: Int) {
    guard var plain = PlainNumber.read(text, at, clause.upperBound) else { return (nil, at + 1) }
    let behind = plain.end
    guard !isPartOfSign(text, at, clause.lowerBound) else { return (nil, behind) }
    var roughness = Approximation.none
    plain.takePower(text, clause.upperBound)
    if let sign = Approximation.behindNumber.word(in: text, at: plain.end, end: clause.upperBound) {
      roughness = sign.meaning
      plain.end = sign.end
      plain.takePower(text, clause.upperBound)
    } else if plain.end < clause.upperBound, text[plain.end] == 0x2B {
      roughness = .atLeast
      plain.end += 1
    }
    guard plain.value.digits < 1_000_000_000_000_000,
      let unit = unit(text, &plain, clause)
    else { return (nil, behind) }
    var range = at..<plain.end
    if let sign = Approximation.behindNumber.word(in: text, at: plain.end, end: clause.upperBound) {
      roughness = sign.meaning
      range = at..<sign.end
    }
    if let sign = Approximation.sign(in: text, before: at, clause.lowerBound) {
      if sign.meaning == .forbidden { return (nil, behind) }
      roughness = sign.meaning
      range = sign.start..<range.upperBound
    }
    var number = CountedNumber(value: plain.value, unit: unit, range: range)
    // 25.5件 is a slip of the pen; only money and 1.2万 have decimals.
    if unit != .yuan, plain.value.decimals > 0 { return (nil, behind) }
    // 万元 is a measure word of its own; 1.2万条 is a rounded count.
    if unit == .yuan, plain.power == 4 {
      number.isTenThousands = true
      number.value = plain.unscaled
    } else if plain.power >= 4, plain.isArabic, roughness == .none {
      roughness = .rounded
    }
    number.bounds = roughness.bounds(of: number.value, step: plain.step)
    return (number, plain.end)
  }

  private static func unit(
    _ text: [UInt8], _ plain: inout PlainNumber, _ clause: Range<Int>
  ) -> CountUnit? {
    let position = skipSpace(text, plain.end, clause.upperBound)
    if let word = CountUnit.words.word(in: text, at: position, end: clause.upperBound) {
      // 4条/月 is a rate.
      if word.end < clause.upperBound, text[word.end] == 0x2F { return nil }
      plain.end = word.end
      return word.meaning
    }
    let before = Glyph.code(text, before: plain.start, clause.lowerBound)
    let isBare = plain.value == Number(0) && before == Glyph.code("为")
    return isBare && !isRangeSign(text, position, clause.upperBound) ? CountUnit.none : nil
  }

  /// Whether the number is a piece of a code, an ordinal or a range.
  private static func isPartOfSign(_ text: [UInt8], _ at: Int, _ start: Int) -> Bool {
    guard at > start else { return false }
    switch text[at - 1] {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: return true
    case ...0x20: return isSplit(text, at, start)
    case ..<0x80: return false
    default: break
    }
    let code = Glyph.code(text, before: at, start)
    if signs.contains(code) { return true }
    // 数十件 names no number; 申请数3件 does.
    if vague.contains(code), Glyph.code(text, at, text.count) != 0 { return true }
    // 3至5件 is a range, 收到5件 is none.
    guard joins.contains(code), at - 4 >= start else { return false }
    return (0x30...0x39).contains(text[at - 4])
  }

  /// Whether only white space parts the number from digits in front of it, as where a line ends
  /// within a number.
  private static func isSplit(_ text: [UInt8], _ at: Int, _ start: Int) -> Bool {
    var position = at
    while position > start, text[position - 1] <= 0x20 { position -= 1 }
    return position > start && (0x30...0x39).contains(text[position - 1])
  }

  private static func isRangeSign(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at < end else { return false }
    return text[at] == 0x2D || text[at] == 0x7E || text[at] == 0x25 || text[at] == 0x2E
      || signs.contains(Glyph.code(text, at, end))
  }

  private static func skipSpace(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    var position = at
    while position < end {
      let width = Space.width(text, position, end)
      if width == 0 { break }
      position += width
    }
    return position
  }

  private static let signs = GlyphSet("第〔—–－～．一二三四五六七八九十百千％")
  private static let vague = GlyphSet("数几")
  private static let joins = GlyphSet("至到")
}
