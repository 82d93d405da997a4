import NianbaoKit

/// Reads the sections of a report and the numbers in its sentences.
struct ProseReader: Reader {
  static let name = "prose"
  static let summary = Message(
    zh: "年报正文的章节和句中的数字。",
    en: "The sections of a report and the numbers in its sentences.")
  static let title = Message(zh: "正文", en: "Running text")
  static let fields = ProseFields.all
  static let rules = RuleFile.rules(PackageResources.rules_tsv)
  static let panel = PanelFile.share(PackageResources.panel_tsv, from: .prose)

  private let lexicon = Lexicon()
  private let choice: StatementChoice

  init(fields: FieldDictionary) {
    choice = StatementChoice(fields)
  }

  func read(_ document: Document) -> Reading? { read(document, of: Identity()) }

  func read(_ document: Document, of identity: Identity) -> Reading? {
    let outline = Outline(document)
    let era = Era.of(document, outline, year: identity.year)
    let scan = StatementScan(
      document.simplifiedText, lexicon, TimeScope(year: identity.year), PartyScope(identity.scope))
    var walk = PassageWalk(document, outline.headings, scan)
    walk.run()
    let (facts, findings) = choice.choose(walk.statements, era, document)
    guard !facts.isEmpty || !outline.sections.isEmpty else { return nil }
    return Reading(
      form: ProseReader.name, score: facts.count + outline.sections.count, facts: facts,
      sections: outline.sections, findings: findings)
  }
}

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: ProseReader.self)
}
