/// Who reports, for which year and when, and what the document seems to be.
public struct Identification: Sendable {
  /// What the document says of itself; nil where it does not say.
  public var identity = Identity()
  /// What the document seems to be by its title; nil when it has none.
  public var kind: DocumentKind?
  /// Whether the document reads like an annual report, apart from any form in it.
  public var looksLikeReport = false
  /// What it seems to be instead; nil when it reads like a report, or like nothing that is known.
  public var noReport: NoReport?
  /// Whether the text speaks in the name of an agency: 我局, 本机关, 我市.
  var speaks = false

  /// Reads title, header lines, signature and the first part of the text.
  ///
  /// - Parameters:
  ///   - document: The decoded source.
  ///   - findings: Where doubts are told: years that differ, an agency that only the page names.
  /// - Returns: What was found; everything may be missing.
  public static func read(_ document: Document, findings: inout [Finding]) -> Identification {
    let text = document.simplifiedText
    let front = Front(document)
    let mentions = Mentions(document)
    let signature = Signature.find(document, from: front.body)
    var search = TitleSearch(front, text)
    search.settle(with: signature)
    var result = Identification()
    result.speaks = mentions.speaksForItself || mentions.speaksForPlace
    result.recognise(search, front, mentions, text)
    let title = result.looksLikeReport && search.title?.kind != .annualReport ? nil : search.title
    let year = YearDecision(
      search, title, mentions, published: front.header.published, signed: signature?.date)
    result.identity.title = (year.title ?? title).map {
      PrintedName.string($0.bytes, in: document)
    }
    result.identity.year = result.kind == .comparison ? nil : year.year
    result.identity.published = front.header.published
    // What is surely no report has nobody who reports.
    if let other = result.noReport, other.kind.excludesTables { return result }
    if let finding = year.finding { findings.append(finding) }
    let agency = AgencyDecision(
      title, neighbour: search.neighbour, signature, mentions, front.header, text)
    result.identity.agency = agency.name.map { PrintedName.string($0, in: document) }
    // Where the text speaks for a place, 市财政局 is one of its many agencies.
    let isOfPlace = mentions.countsAll || mentions.speaksForPlace
    if agency.name == nil, mentions.speaksForItself || !isOfPlace {
      result.identity.actor = mentions.actor.map { PrintedName.string($0, in: document) }
    }
    result.identity.signed = signature?.date
    result.identity.scope = ScopeDecision.scope(agency.name, mentions)
    if let place = agency.onlyHeader { findings.append(headerFinding(place)) }
    let parts = PartSearch(document, year: result.identity.year, agency: agency.name)
    result.identity.parts = parts.parts
    findings += parts.others.map { otherReport($0, document) }
    findings += parts.foreign.map { foreignPart($0, document) }
    return result
  }

  /// Decides what the document seems to be.
  private mutating func recognise(
    _ search: TitleSearch, _ front: Front, _ mentions: Mentions, _ text: [UInt8]
  ) {
    let title = search.title
    kind = title?.kind
    let isReport = title?.kind == .annualReport && mentions.headings > 1
    if let first = search.first, first.kind.prevails || (first.kind.excludesTables && !isReport) {
      kind = first.kind
      noReport = NoReport(first.kind, title: first)
      return
    }
    let titles = max(search.reports, mentions.entries)
    if titles > Identification.fewTitles, mentions.headings == 0, mentions.period == nil {
      kind = .list
      noReport = .list(of: titles)
      return
    }
    switch kind {
    case .annualReport:
      looksLikeReport =
        title?.year != nil || title?.agency != nil || mentions.readsLikeReport
    case nil:
      looksLikeReport = mentions.readsLikeReport && Identification.isOnTopic(text)
    case .notice, .guide:
      // The name of a guide or a catalogue on the page may be navigation.
      let isNavigation = title?.year == nil && title?.namesAgency == false
      let isSent =
        mentions.headings > 1 && speaks && !Identification.givesNotice(text)
      looksLikeReport = mentions.readsLikeReport && front.hasSection && (isNavigation || isSent)
    default:
      looksLikeReport = false
    }
    let isPart = mentions.isPartOfYear || (mentions.partsOfYear > 0 && !mentions.namesYear)
    if isPart, title?.year == nil {
      looksLikeReport = false
      noReport = .shortPeriod
    } else if !looksLikeReport {
      noReport = alternative(title, text)
    }
  }

  /// What a document seems to be that does not read like a report.
  private func alternative(_ title: Title?, _ text: [UInt8]) -> NoReport? {
    if let title, title.kind != .annualReport { return NoReport(title.kind, title: title) }
    let beginning = 0..<min(text.count, Identification.beginning)
    if Identification.givesNotice(text) { return .notice }
    guard Identification.isOnTopic(text) else { return nil }
    for (word, printed) in Identification.newsWords
    where Word.find(word, text, beginning) != nil {
      return .news(printed)
    }
    return nil
  }

  /// Whether open information is spoken of at all; reports on other subjects have the same sections.
  private static func isOnTopic(_ text: [UInt8]) -> Bool {
    for word: StaticString in ["信息公开", "政府信息", "政务公开"]
    where Word.find(word, text, 0..<min(text.count, 6000)) != nil {
      return true
    }
    return false
  }

  private static func headerFinding(_ place: Place) -> Finding {
    let message = Message(
      zh: "正文没有写明报告机关，机关名称取自页首的发布信息。",
      en: "The text does not name its agency; the name is the publisher's in the page header.")
    return Finding(.agencyOfHeader, message: message, place: place)
  }

  private static func otherReport(_ title: Title, _ document: Document) -> Finding {
    let printed = document.string(title.place.bytes)
    let message = Message(
      zh: "文中从「\(printed)」起是另一份报告，没有采用其中的数据。",
      en: "Another report stands in the document from “\(printed)” on; its numbers were not taken.")
    return Finding(.otherReport, message: message, place: title.place)
  }

  private static func foreignPart(_ place: Place, _ document: Document) -> Finding {
    let printed = document.string(place.bytes)
    let message = Message(
      zh: "「\(printed)」所在的部分属于另一份报告、另一年度或另一机关，没有采用其中的数据。",
      en: "The part of the document with “\(printed)” belongs to another report, another year or "
        + "another agency; its numbers were not taken.")
    return Finding(.otherReport, message: message, place: place)
  }

  private static func givesNotice(_ text: [UInt8]) -> Bool {
    Word.find("通知如下", text, 0..<min(text.count, beginning)) != nil
  }

  /// Where a text says what it is.
  private static let beginning = 3000
  /// A report's page may name its own report and the one before.
  private static let fewTitles = 2
  private static let newsWords: [(StaticString, String)] = [
    ("记者", "记者"), ("本报讯", "本报讯"), ("本网讯", "本网讯"), ("通讯员", "通讯员"), ("近日", "近日"),
    ("日前", "日前"), ("据悉", "据悉"), ("据了解", "据了解"), ("责任编辑", "责任编辑"),
  ]
}
