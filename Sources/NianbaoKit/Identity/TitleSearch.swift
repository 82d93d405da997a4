/// The title of a document among its first lines.
struct TitleSearch {
  /// The best title; nil when no line is one.
  private(set) var title: Title?
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
      guard TitleWords.mentions(text, range) else { continue }
      take(TitleSearch.read(front.lines, index, text))
    }
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

  /// Joins the title with the line above it, or finds the agency in the line below.
  private mutating func lookAround(_ found: Title, _ lines: [Paragraph], _ text: [UInt8]) {
    guard let index = lines.firstIndex(where: { $0.line == found.place.line }) else { return }
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
    guard index + 1 < lines.count,
      let below = TitleSearch.short(lines[index + 1].range, text), AgencyName.isCertain(below)
    else { return }
    neighbour = below
  }

  private static func short(_ range: Range<Int>, _ text: [UInt8]) -> [UInt8]? {
    range.count <= 120 ? Space.removed(text, range) : nil
  }
}
