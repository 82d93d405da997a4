/// The number of sections that a report states must be that of the sections it has and names.
///
/// Looked for is the sentence in front of the first section, or in its first paragraphs, that names
/// the sections: 全文由总体情况、主动公开政府信息情况…六个部分组成. In front of the first section a sentence
/// without names counts, too, if it speaks of the report: 本报告包括五个部分. It is left open where the
/// document may be cut (`Extent`) and where a prescribed section is missing, of which another rule
/// speaks.
///
/// | clause | meaning |
/// |---|---|
/// | `name` | words of which one names a section, `|` between them; one clause for each section |
/// | `unit` | what may stand behind the number, `|` between them |
/// | `whole` | words for the report, of which a sentence without names has one |
/// | `part` | what may stand behind the number in such a sentence |
struct StatedPartsCheck: Check {
  static let name = "stated-parts"

  let span = Span.report
  private let names: [[[UInt8]]]
  private let units: [[UInt8]]
  private let wholes: [[UInt8]]
  private let parts: [[UInt8]]

  /// What a sentence says; `named` is nil where it names no section.
  private typealias Stated = (number: Int, named: Int?, place: Place)

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    names = argument.all("name").map(Self.words)
    units = argument.first("unit").map(Self.words) ?? []
    wholes = argument.first("whole").map(Self.words) ?? []
    parts = argument.first("part").map(Self.words) ?? []
  }

  private static func words(_ clause: String) -> [[UInt8]] {
    clause.split(separator: "|").map { Array($0.utf8) }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    guard let stated = stated(in: report) else { return }
    let count = report.sections.count
    guard count >= names.count, Extent(report).isWhole else {
      evaluation.leaveOpen()
      return
    }
    if stated.number == count, stated.named ?? names.count == names.count {
      evaluation.hold()
      return
    }
    evaluation.fail(
      Failure(
        message: Self.message(stated.number, named: stated.named, present: count),
        place: stated.place))
  }

  /// Sentences are looked for in so many paragraphs of the first section.
  private static let firstParagraphs = 3

  /// The number that the sentence gives, and how many of the sections it names.
  private func stated(in report: Report) -> Stated? {
    guard let first = report.sections.first else { return nil }
    let text = report.text
    let front = 0..<first.heading.lowerBound
    for range in [front] + first.paragraphs.prefix(Self.firstParagraphs)
    where Self.hasOne(of: units + parts, text, range) {
      for sentence in Self.sentences(text, range) {
        let place = Place(bytes: sentence, line: first.place.line)
        let named = names.count { Self.hasOne(of: $0, text, sentence) }
        // Three names in one sentence are no chance.
        if named >= 3, let number = number(before: units, text, sentence) {
          return (number, named, place)
        }
        // No report has fewer sections; 一部分 counts none.
        if named == 0, range == front, Self.hasOne(of: wholes, text, sentence),
          let number = number(before: parts, text, sentence), number >= 3
        {
          return (number, nil, place)
        }
      }
    }
    return nil
  }

  private static func hasOne(
    of words: [[UInt8]], _ text: [UInt8], _ sentence: Range<Int>
  ) -> Bool {
    words.contains { SectionText.stands($0, in: text, sentence) }
  }

  private static func sentences(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      let isStop =
        text[position] == 0x0A
        || (text[position] == 0xE3 && position + 2 < range.upperBound
          && text[position + 1] == 0x80 && text[position + 2] == 0x82)
      if isStop {
        if start < position { sentences.append(start..<position) }
        start = position + 1
      }
      position += 1
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }

  /// The number in front of a unit, in digits or in one Chinese character; 第三部分 is none.
  private func number(
    before units: [[UInt8]], _ text: [UInt8], _ sentence: Range<Int>
  ) -> Int? {
    for position in sentence {
      guard let unit = units.first(where: { text[position...].starts(with: $0) }),
        position + unit.count <= sentence.upperBound
      else { continue }
      let start = sentence.lowerBound
      if position - 3 >= start, !isOrdinal(text, position - 3, start),
        let number = Ordinal.chineseDigit(text, position - 3, position)
      {
        return number
      }
      if position > start, !isOrdinal(text, position - 1, start),
        (0x30...0x39).contains(text[position - 1])
      {
        return Int(text[position - 1] - 0x30)
      }
    }
    return nil
  }

  private func isOrdinal(_ text: [UInt8], _ at: Int, _ start: Int) -> Bool {
    at - 3 >= start && text[(at - 3)..<at].elementsEqual("第".utf8)
  }

  private static func message(_ stated: Int, named: Int?, present: Int) -> Message {
    let (zh, en) =
      named.map { ("，列出的是 \($0) 个", " and names \($0) of the prescribed ones") } ?? ("", "")
    return Message(
      zh: "前言说全文有 \(stated) 个部分\(zh)，正文实有 \(present) 个部分；请核对。",
      en: "The introduction says that there are \(stated) sections\(en), but the report has "
        + "\(present); please check.")
  }

  /// Six are stated and five are named.
  var example: Message { Self.message(names.count, named: names.count - 1, present: names.count) }
}
