/// The strokes of letters, which look like short ruling lines and may touch long ones.
struct LetterStrokes {
  private let words: [(text: [UInt8], box: Box, em: Double)]

  /// The shortest rule in points that is left beside a word.
  private static let shortest = 4.0
  /// How far a stroke may stick out of its word's box, in points.
  private static let slack = 1.0
  /// How near to the edge of a word a line may be one beside it, in letters.
  static let overhang = 0.35
  /// How near to the edge of a letter a line may part two words that were joined, in letters.
  private static let edge = 0.12
  /// How far beyond a word a line must go to be one that it overlaps, in points.
  private static let reach = 8.0
  /// The part of a word's height that lies above and below its letters.
  private static let lead = 0.3

  init(_ words: [PageWord]) { self.words = words.map { ($0.text, $0.box, Glyphs.em($0)) } }

  /// What is left of a line when all that crosses words is taken away; a line that goes on on both
  /// sides of a word is one that the word overlaps.
  func partsOutside(horizontal rule: Rule) -> [Rule] {
    var gaps: [(Double, Double)] = []
    for (_, box, _) in words where rule.start < box.right && rule.end > box.left {
      guard rule.position > box.top, rule.position < box.bottom else { continue }
      if rule.start > box.left - Self.slack, rule.end < box.right + Self.slack { return [] }
      if rule.start < box.left - Self.reach, rule.end > box.right + Self.reach { continue }
      let lead = Self.lead * box.height
      if rule.position > box.top + lead, rule.position < box.bottom - lead {
        gaps.append((box.left, box.right))
      }
    }
    return Self.parts(of: rule, without: gaps)
  }

  /// What is left of a line when all that crosses words is taken away; a line between two letters
  /// stays, unless both belong to one number.
  func partsOutside(vertical rule: Rule) -> [Rule] {
    var gaps: [(Double, Double)] = []
    for (text, box, em) in words where rule.start < box.bottom && rule.end > box.top {
      guard rule.position > box.left, rule.position < box.right else { continue }
      if rule.start > box.top - Self.slack, rule.end < box.bottom + Self.slack { return [] }
      let edge = min(Self.overhang * em, box.width / 4)
      if rule.position > box.left + edge, rule.position < box.right - edge,
        !Self.parts(text, from: box.left, at: rule.position, em)
      {
        gaps.append((box.top, box.bottom))
      }
    }
    return Self.parts(of: rule, without: gaps)
  }

  /// Whether a line stands between two letters that are not of one number.
  private static func parts(
    _ text: [UInt8], from left: Double, at position: Double, _ em: Double
  ) -> Bool {
    var left = left
    var last: UInt8 = 0
    for byte in text where byte & 0xC0 != 0x80 {
      if abs(left - position) <= edge * em {
        return !(Glyphs.isNumeric(last) && Glyphs.isNumeric(byte))
      }
      left += Glyphs.width(byte) * em
      last = byte
    }
    return false
  }

  private static func parts(of rule: Rule, without gaps: [(Double, Double)]) -> [Rule] {
    guard !gaps.isEmpty else { return [rule] }
    var parts: [Rule] = []
    var start = rule.start
    for gap in gaps.sorted(by: { $0.0 < $1.0 }) + [(rule.end, rule.end)] {
      if gap.0 - start >= shortest {
        parts.append(Rule(position: rule.position, start: start, end: gap.0))
      }
      start = max(start, gap.1)
    }
    return parts
  }
}
