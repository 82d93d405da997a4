import NianbaoKit

/// Reads the sections of a report and the numbers in its sentences.
struct ProseReader: Reader {
  static let name = "prose"
  static let summary = Message(
    zh: "读取年报正文的章节和句中的数字", en: "reads a report's sections and the numbers in its sentences")
  static let title = Message(zh: "正文", en: "Running text")
  static let fields = ProseFields.all

  private let lexicon = Lexicon()
  private let choice: StatementChoice

  init(fields: FieldDictionary) {
    choice = StatementChoice(fields)
  }

  func read(_ document: Document) -> Reading? {
    let outline = Outline(document)
    let year = ReportingYear.find(in: document)
    var scan = StatementScan(document.text, lexicon, TimeScope(year: year))
    var place = TopicPath()
    var heading = outline.headings.startIndex
    for (index, block) in document.blocks.enumerated() {
      guard case .paragraph(let paragraph) = block else { continue }
      if heading < outline.headings.endIndex, outline.headings[heading] == index {
        place.enter(section: paragraph.range, document.text)
        heading += 1
        continue
      }
      // The cells of a table printed one per line are shorter than any sentence with a number.
      guard paragraph.range.count >= ProseReader.shortest else { continue }
      place.enter(paragraph: paragraph.range, document.text)
      if place.topic != .problems { scan.read(paragraph, topic: place.topic) }
    }
    let era = Era.of(document, outline, year: year)
    let (facts, findings) = choice.choose(scan.statements, era, document)
    guard !facts.isEmpty || !outline.sections.isEmpty else { return nil }
    return Reading(
      form: ProseReader.name, score: facts.count + outline.sections.count, facts: facts,
      sections: outline.sections, findings: findings)
  }

  private static let shortest = 13
}

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: ProseReader.self)
}
