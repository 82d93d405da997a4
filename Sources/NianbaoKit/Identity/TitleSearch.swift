/// The title of a document among its first lines.
struct TitleSearch {
  /// The best title; nil when no line is one.
  private(set) var title: Title?
  /// The first title, of whatever kind.
  private(set) var first: Title?
  /// The best title as one line prints it, without the line above.
  private(set) var single: Title?
  /// An agency named on the line above or below the title.
  private(set) var neighbour: [UInt8]?
  /// The titles of reports with a year, that of the page's head or of a header line marked, each year
  /// once of either kind.
  private(set) var dated: [(title: Title, isHead: Bool)] = []
  /// How many reports, told apart by agency and year, the first lines have titles of.
  var reports: Int { named.count }
  private var named: [(year: Int, agency: [UInt8])] = []

  init(_ front: Front, _ text: [UInt8]) {
    if let (range, line) = front.header.title, TitleWords.mentions(text, range) {
      take(Title(Space.removed(text, range), Place(bytes: range, line: line)), isHead: true)
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

  private mutating func take(_ candidate: Title?, isHead: Bool = false) {
    guard let candidate else { return }
    if candidate.kind == .annualReport, let year = candidate.year {
      if !dated.contains(where: { $0.title.year == year && $0.isHead == isHead }) {
        dated.append((candidate, isHead))
      }
      let agency = candidate.agency ?? []
      // 某局2020年… and 2020年… are the same report's titles.
      let isKnown = named.contains {
        $0.year == year
          && ($0.agency.isEmpty || agency.isEmpty || AgencyDecision.agree($0.agency, agency))
      }
      if !isKnown { named.append((year, agency)) }
    }
    if first == nil { first = candidate }
    if candidate.rank > (title?.rank ?? -1) { title = candidate }
  }

  /// Reads a line as a title, together with the next lines when the title breaks within its topic.
  private static func read(_ lines: [Paragraph], _ index: Int, _ text: [UInt8]) -> Title? {
    let range = lines[index].range
    var bytes = Space.removed(text, range)
    let place = Place(bytes: range, line: lines[index].line)
    if let title = Title(bytes, place) { return title }
    guard TitleWords.isCut(text, range) else { return nil }
    for next in lines.dropFirst(index + 1).prefix(2) {
      guard next.range.count <= 60 else { return nil }
      Space.append(text, next.range, to: &bytes)
      if let title = Title(bytes, place) { return title }
    }
    return nil
  }

  /// The title at the start of a line that goes on with the text.
  private static func runIn(_ line: Paragraph, _ text: [UInt8]) -> Title? {
    let start = line.range.lowerBound
    let range = start..<(start + 200)
    guard let at = Word.find("年度报告", text, range),
      let title = Title(
        Space.removed(text, start..<(at + 12)), Place(bytes: line.range, line: line.line)),
      title.year != nil, title.agency != nil
    else { return nil }
    return title
  }

  /// Joins the title with the lines above it, or finds the agency in the line below.
  private mutating func lookAround(_ found: Title, _ lines: [Paragraph], _ text: [UInt8]) {
    var below: [UInt8]?
    for index in lines.indices
    where lines[index].line == found.place.line
      || TitleSearch.short(lines[index].range, text) == found.bytes
    {
      if let joined = TitleSearch.joined(found, lines, index, text) {
        title = joined
        neighbour = joined.agency
        return
      }
      if below == nil, index + 1 < lines.count {
        below = TitleSearch.short(lines[index + 1].range, text)
      }
    }
    if let below, AgencyName.isCertain(below) { neighbour = below }
  }

  /// The title with the one or two lines above it that name the agency: 某区 and 某局 may be parted.
  private static func joined(
    _ found: Title, _ lines: [Paragraph], _ index: Int, _ text: [UInt8]
  ) -> Title? {
    guard index > 0, let above = short(lines[index - 1].range, text) else { return nil }
    if index > 1, let top = short(lines[index - 2].range, text), top.count <= 60,
      let title = named(top + above + found.bytes, lines[index - 2])
    {
      // A line that is a full name already needs no other above it.
      let isFull = named(above + found.bytes, lines[index - 1]) != nil
      if !isFull { return title }
    }
    return named(above + found.bytes, lines[index - 1])
  }

  private static func named(_ bytes: [UInt8], _ line: Paragraph) -> Title? {
    guard let title = Title(bytes, Place(bytes: line.range, line: line.line)),
      let agency = title.agency, AgencyName.isCertain(agency)
    else { return nil }
    return title
  }

  /// Joins the title with the line below or above it that holds the year.
  private mutating func addYear(_ found: Title, _ lines: [Paragraph], _ text: [UInt8]) {
    guard let index = lines.firstIndex(where: { $0.line == found.place.line }) else { return }
    var joined: Title?
    if index + 1 < lines.count, lines[index + 1].range.count <= 40,
      let below = TitleSearch.short(lines[index + 1].range, text)
    {
      joined = Title(found.bytes + below, found.place)
    }
    if joined?.year == nil, index > 0, lines[index - 1].range.count <= 40,
      let above = TitleSearch.short(lines[index - 1].range, text),
      TitleSearch.endsWithYear(above)
    {
      let place = Place(bytes: lines[index - 1].range, line: lines[index - 1].line)
      joined = Title(above + found.bytes, place)
    }
    guard let joined, joined.year != nil else { return }
    title = joined
    single = joined
  }

  private static func endsWithYear(_ line: [UInt8]) -> Bool {
    guard let found = YearReading.find(line, line.indices) else { return false }
    return found.found.end >= line.count - 6
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
