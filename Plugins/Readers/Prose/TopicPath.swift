import NianbaoKit

/// What the headings above a paragraph are about: the section's and that of a (一) below it.
struct TopicPath {
  private var section: Topic = []
  private var part: Topic?

  /// What the headings are about, the nearer one first.
  var topic: Topic { section == .problems ? section : part ?? section }

  /// Begins a section.
  mutating func enter(section heading: Range<Int>, _ text: [UInt8]) {
    section = Topic.ofHeading(text, heading)
    part = nil
  }

  /// Begins a paragraph, which may begin with a heading of its own.
  mutating func enter(paragraph: Range<Int>, _ text: [UInt8]) {
    guard TopicPath.isNumbered(text, paragraph) else { return }
    let start = Ordinal.end(in: text, paragraph)
    guard start > paragraph.lowerBound else { return }
    let end = Clause.end(
      text, start, min(paragraph.upperBound, start + 120), keepsLists: true)
    let topic = Topic.ofHeading(text, start..<end)
    // （三）政府信息管理情况 ends the part before it without naming a topic.
    part = topic.isEmpty ? nil : topic
  }

  private static func isNumbered(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let byte = text[range.lowerBound]
    return byte == 0x28 || (0x30...0x39).contains(byte)
      || signs.contains(Glyph.code(text, range.lowerBound, range.upperBound))
  }

  private static let signs = GlyphSet("（一二三四五六七八九十①②③④⑤⑥⑦⑧⑨")
}
