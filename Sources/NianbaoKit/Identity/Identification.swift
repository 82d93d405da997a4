/// Who reports, for which year and when, and what the document seems to be.
public struct Identification: Sendable {
  /// What the document says of itself; nil where it does not say.
  public var identity = Identity()
  /// What the document seems to be by its title; nil when it has none.
  public var kind: DocumentKind?
  /// Whether the document reads like an annual report, apart from any form in it.
  public var looksLikeReport = false

  /// Reads title, header lines, signature and the first part of the text.
  ///
  /// - Parameters:
  ///   - document: The decoded source.
  ///   - findings: Where doubts are told: years that differ, documents that seem to be no report.
  /// - Returns: What was found; everything may be missing.
  public static func read(_ document: Document, findings: inout [Finding]) -> Identification {
    let text = document.text
    let front = Front(document)
    let mentions = Mentions(document)
    let signature = Signature.find(document, from: front.body)
    var search = TitleSearch(front, text)
    search.settle(with: signature)
    var result = Identification()
    result.recognise(search, front, mentions, &findings)
    guard result.kind != .list else { return result }

    let title = result.looksLikeReport && search.title?.kind != .annualReport ? nil : search.title
    let agency = AgencyDecision(
      title, neighbour: search.neighbour, signature, mentions, front.header, text)
    let year = YearDecision(title, mentions, published: front.header.published)
    result.identity.title = title.map { String(decoding: $0.bytes, as: UTF8.self) }
    result.identity.agency = agency.name.map { String(decoding: $0, as: UTF8.self) }
    result.identity.year = year.year
    result.identity.published = front.header.published
    result.identity.signed = signature?.date
    result.identity.scope = ScopeDecision.scope(agency.name, mentions)
    if let finding = year.finding { findings.append(finding) }
    if let place = agency.onlyHeader { findings.append(headerFinding(place)) }
    return result
  }

  /// Decides what the document seems to be.
  private mutating func recognise(
    _ search: TitleSearch, _ front: Front, _ mentions: Mentions, _ findings: inout [Finding]
  ) {
    let title = search.title
    kind = title?.kind
    if search.years.count > 2, !front.hasSection { kind = .list }
    let readsLikeOne = mentions.marks > 1 || (mentions.marks > 0 && mentions.namesYear)
    switch kind {
    case .annualReport:
      looksLikeReport = title?.year != nil || title?.agency != nil || readsLikeOne
    case nil, .paper:
      // The name of a guide or a catalogue on the page may be navigation.
      looksLikeReport = readsLikeOne && (kind == nil || front.hasSection)
    default:
      looksLikeReport = false
    }
    guard let kind, kind != .annualReport, !looksLikeReport else { return }
    let message = Message(
      zh: "从标题看，这份材料不是年度报告，而是\(kind.name.zh)。",
      en: "By its title this document is no annual report but \(kind.name.en).")
    findings.append(
      Finding(rule: "META-KIND", severity: .info, message: message, place: title?.place))
  }

  private static func headerFinding(_ place: Place) -> Finding {
    let message = Message(
      zh: "正文没有写明报告机关，机关名称取自页首的发布信息。",
      en: "The text does not name its agency; the name is the publisher's in the page header.")
    return Finding(rule: "META-AGENCY", severity: .info, message: message, place: place)
  }
}
