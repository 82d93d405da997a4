/// The title of a document among its first lines.
struct TitleSearch {
  /// The best title; nil when no line is one.
  private(set) var title: Title?
  /// The best title as one line prints it, without the line above.
  private(set) var single: Title?
  /// An agency named on the line above or below the title.
  private(set) var neighbour: [UInt8]?
  /// The years of all annual reports that the first lines name.
  private(set) var years: [Int] = []

  init(_ front: Front, _ text: [UInt8]) {
    if let (range, line) = front.header.title, TitleWords.mentions(text, range) {
      take(Title(Space.removed(text, range), Place(bytes: range, line: line)))
    }
    for index in front.lines.indices {
      let range = front.lines[index].range
      if range.count > 240, index < 12 { take(TitleSearch.runIn(front.lines[index], text)) }
      guard TitleWords.mentions(text, range) else { continue }
      take(TitleSearch.read(front.lines, index, text))
    }
    single = title
    if let found = title, found.year == nil { addYear(found, front.lines, text) }
    if let found = title, found.agency == nil { lookAround(found, front.lines, text) }
  }

  private mutating func take(_ candidate: Title?) {
    guard let candidate else { return }
    if let year = candidate.year, candidate.kind == .annualReport, !years.contains(year) {
      years.append(year)
    }
    if candidate.rank > (title?.rank ?? -1) { title = candidate }
  }

  /// Reads a line as a title, together with the next line when the title breaks behind 公开.
  private static func read(_ lines: [Paragraph], _ index: Int, _ text: [UInt8]) -> Title? {
    let range = lines[index].range
    var bytes = Space.removed(text, range)
    let place = Place(bytes: range, line: lines[index].line)
    if let title = Title(bytes, place) { return title }
    guard TitleWords.isCut(text, range), index + 1 < lines.count,
      lines[index + 1].range.count <= 60
    else { return nil }
    Space.append(text, lines[index + 1].range, to: &bytes)
    return Title(bytes, place)
  }

  /// The title at the start of a line that goes on with the text.
  private static func runIn(_ line: Paragraph, _ text: [UInt8]) -> Title? {
    let start = line.range.lowerBound
    let range = start..<(start + 200)
    guard let at = Word.find("年度报告", text, range) ?? Word.find("年度報告", text, range),
      let title = Title(
        Space.removed(text, start..<(at + 12)), Place(bytes: line.range, line: line.line)),
      title.year != nil, title.agency != nil
    else { return nil }
    return title
  }

  /// Joins the title with the line above it, or finds the agency in the line below.
  private mutating func lookAround(_ found: Title, _ lines: [Paragraph], _ text: [UInt8]) {
    var below: [UInt8]?
    for index in lines.indices where TitleSearch.short(lines[index].range, text) == found.bytes {
      if index > 0, let above = TitleSearch.short(lines[index - 1].range, text) {
        let place = Place(bytes: lines[index - 1].range, line: lines[index - 1].line)
        if let joined = Title(above + found.bytes, place), let agency = joined.agency,
          AgencyName.isCertain(agency)
        {
          title = joined
          neighbour = agency
          return
        }
      }
      if below == nil, index + 1 < lines.count {
        below = TitleSearch.short(lines[index + 1].range, text)
      }
    }
    if let below, AgencyName.isCertain(below) { neighbour = below }
  }

  /// Joins the title with a line below it that holds the year in brackets.
  private mutating func addYear(_ found: Title, _ lines: [Paragraph], _ text: [UInt8]) {
    guard let index = lines.firstIndex(where: { $0.line == found.place.line }),
      index + 1 < lines.count, lines[index + 1].range.count <= 40,
      let below = TitleSearch.short(lines[index + 1].range, text),
      let joined = Title(found.bytes + below, found.place), joined.year != nil
    else { return }
    title = joined
    single = joined
  }

  /// Gives up the agency beside the title when the signature names another one.
  ///
  /// The line above a title may be the name of the site, on whose pages many agencies report.
  mutating func settle(with signature: Signature?) {
    guard let signed = signature?.agency, let named = neighbour,
      !AgencyDecision.agree(signed, named)
    else { return }
    title = single
    neighbour = nil
  }

  private static func short(_ range: Range<Int>, _ text: [UInt8]) -> [UInt8]? {
    range.count <= 120 ? Space.removed(text, range) : nil
  }
}
