import NianbaoKit

/// What a passage has made clear in front of a number.
struct Surroundings {
  /// The paragraph.
  let passage: Range<Int>
  /// What the headings above the paragraph are about.
  let topic: Topic
  /// The last measure that the paragraph stated, and where.
  var last: (topic: Topic, at: Int)?

  /// Whether neither a heading nor a statement in front has said what it is about.
  var isOpen: Bool { topic.isEmpty && last == nil }

  /// Whether a need is met at a position.
  func meet(_ need: Need, _ text: [UInt8], _ at: Int, clause: Range<Int>) -> Bool {
    switch need {
    case .nothing: true
    case .subject(let topic): !subject(text, at).isDisjoint(with: topic)
    case .continuing(let topic): isContinuing(topic, text, at)
    case .openInformation(let topic): isRelevant(topic, text, at, clause)
    case .cases(let topic):
      !subject(text, at).isDisjoint(with: topic) && isRelevant(.cases, text, at, clause)
    case .namedHere: Surroundings.openInformation.occurs(in: text, clause)
    }
  }

  private func isRelevant(
    _ topic: Topic, _ text: [UInt8], _ at: Int, _ clause: Range<Int>
  ) -> Bool {
    // Cases below a heading about requests are about these.
    let headings = topic.isDisjoint(with: .cases) ? topic : topic.union(.requests)
    // 信息公开行政复议18件。行政诉讼2件: the second number is about the same cases.
    return !(last?.topic ?? []).isDisjoint(with: topic)
      || !heading(text, at).isDisjoint(with: headings)
      || namesOpenInformation(text, at, clause.upperBound)
  }

  /// Whether the sentence has already stated a measure of the topic.
  private func isContinuing(_ topic: Topic, _ text: [UInt8], _ at: Int) -> Bool {
    guard let last, !last.topic.isDisjoint(with: topic) else { return false }
    return Clause.sentenceStart(text, at, passage.lowerBound) <= last.at
  }

  /// The subject named last in front of a position, or else what the heading is about.
  private func subject(_ text: [UInt8], _ at: Int) -> Topic {
    let floor = max(last?.at ?? passage.lowerBound, passage.lowerBound, at - 2 * Clause.reach)
    var position = at
    while position > floor {
      position -= 1
      guard text[position] & 0xC0 != 0x80, text[position] >= 0xE0 else { continue }
      if let word = Topic.subjects.word(in: text, at: position, end: at) { return word.meaning }
    }
    return last?.topic ?? heading(text, at)
  }

  /// What the heading is about that is printed in the line of the text, or else the one above it.
  private func heading(_ text: [UInt8], _ at: Int) -> Topic {
    let floor = max(passage.lowerBound, at - 3 * Clause.reach)
    var position = at
    while position > floor {
      position -= 1
      guard Surroundings.ordinals.contains(Glyph.code(text, position, at)),
        Surroundings.isBreak(text, position, passage.lowerBound),
        let ordinal = Ordinal.section(in: text, position..<at)
      else { continue }
      let end = Clause.end(text, ordinal.end, min(at, ordinal.end + 120), keepsLists: true)
      return Topic.ofHeading(text, ordinal.end..<end)
    }
    return topic
  }

  private func namesOpenInformation(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let start = Clause.sentenceStart(text, at, passage.lowerBound)
    return Surroundings.openInformation.occurs(in: text, start..<end)
  }

  /// Whether a heading may begin there: in front of it a sentence or a word ends.
  private static func isBreak(_ text: [UInt8], _ at: Int, _ start: Int) -> Bool {
    at == start || text[at - 1] == 0x20 || Glyph.code(text, before: at, start) == 0x3002
  }

  private static let ordinals = GlyphSet("一二三四五六七八九十")
  private static let openInformation = WordList<Bool>([(true, "信息公开 依申请公开 政务公开 公开政府信息")])
}
