/// Finds the parts of a document that are headed with a year: tables of two years below each other,
/// two reports on one page.
struct PartSearch {
  /// The parts, ascending.
  private(set) var parts: [HeadedPart] = []
  /// The titles of further reports in the document whose parts are not those of the report.
  private(set) var others: [Title] = []
  /// Where other parts with numbers begin that are not the report's.
  private(set) var foreign: [Place] = []

  /// A heading that names a year.
  private struct Mark {
    let heading: YearHeading
    let place: Place
    /// The block of the document.
    let block: Int
    /// Where the rows of its table end; nil for a line.
    var tableEnd: Int?
  }

  private let text: [UInt8]
  private let year: Int?
  private let agency: [UInt8]?
  private let end: Int
  private var marks: [Mark] = []
  /// Where sections begin: what is headed with a year ends there.
  private var sections: [Int] = []
  private var titles: [Title] = []
  private var tables: [Range<Int>] = []
  private var search: ForeignSearch
  /// Where the first signature below tables or sections stands.
  private var signed = Int.max
  /// The last section of an account, whatever stands above it, and whether text stands below one.
  private var lastSection = 0
  private var hasText = false

  /// Looks through the whole document, of which it is known who reports, and for which year.
  init(_ document: Document, year: Int?, agency: [UInt8]?) {
    text = document.simplifiedText
    self.year = year
    self.agency = agency
    end = text.count
    search = ForeignSearch(year: year, agency: agency)
    var section = 0
    var table: Int32 = 0
    for (index, block) in document.blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph): read(paragraph, index, &section, document)
      case .table(let found):
        table += 1
        read(found, table, index)
      }
    }
    if !marks.isEmpty { headTables() }
    if !titles.isEmpty { headReports() }
    headForeign()
    parts.sort { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func read(
    _ paragraph: Paragraph, _ block: Int, _ section: inout Int, _ document: Document
  ) {
    let range = paragraph.range
    let place = Place(bytes: range, line: paragraph.line)
    noteSection(range, place)
    guard range.count <= PartSearch.longestHeading else { return }
    if let ordinal = Ordinal.section(in: text, range), Mentions.isAccount(text, range),
      section == 0 || ordinal.value == section + 1 || ordinal.value == 1
    {
      section = ordinal.value
      sections.append(range.lowerBound)
    }
    search.note(
      document, block, place, isBelowNumbers: !sections.isEmpty || !tables.isEmpty)
    if search.isSigned { signed = min(signed, range.lowerBound) }
    guard Word.find("年", text, range) != nil else { return }
    if TitleWords.mentions(text, range), let title = Title(Space.removed(text, range), place),
      title.kind == .annualReport, title.year != nil
    {
      titles.append(title)
      search.note(title)
      section = 0
    } else if let heading = YearHeading(text, range) {
      marks.append(Mark(heading: heading, place: place, block: block))
    }
  }

  /// Notes the heading of a first section where a whole report stands above it.
  private mutating func noteSection(_ range: Range<Int>, _ place: Place) {
    let head = range.lowerBound..<min(range.upperBound, range.lowerBound + PartSearch.headBytes)
    guard let ordinal = Ordinal.section(in: text, head) else {
      hasText = hasText || (range.count >= PartSearch.textBytes && lastSection > 0)
      return
    }
    let isFirst =
      ordinal.value == 1 && PartSearch.general.contains { Word.find($0, text, head) != nil }
    if isFirst, hasText {
      search.noteSection(place, behind: lastSection)
      (lastSection, hasText) = (0, false)
    }
    if isFirst || Mentions.isAccount(text, head) { lastSection = max(lastSection, ordinal.value) }
  }

  private mutating func read(_ table: Table, _ number: Int32, _ block: Int) {
    guard let first = table.rows.first, let last = table.cells.last else { return }
    let tableEnd = last.range.upperBound
    if let start = table.cells[first].first, table.rows.count > PartSearch.fewRows {
      tables.append(start.range.lowerBound..<tableEnd)
      hasText = hasText || lastSection > 0
    }
    for (index, row) in table.rows.enumerated() {
      guard let cell = row.first(where: { !table.cells[$0].range.isEmpty }) else { continue }
      let next = row.first { $0 > cell && !table.cells[$0].range.isEmpty }
      if next == nil {
        search.noteAnnex(
          text, Place(bytes: table.cells[cell].range, line: table.cells[cell].line, table: number))
      }
      guard let heading = YearHeading(text, table.cells[cell].range) else { continue }
      // A year in front of values names the row; in front of words it may be a column.
      if let next, !heading.isBare || !table.cells[next].key.isNone { continue }
      let place = Place(
        bytes: table.cells[cell].range, line: table.cells[cell].line, table: number,
        row: Int32(index + 1), column: Int32(cell - row.lowerBound + 1))
      let isLast = next == nil && index == table.rows.count - 1
      marks.append(
        Mark(heading: heading, place: place, block: block, tableEnd: isLast ? nil : tableEnd))
    }
  }

  // MARK: Tables of one report

  private mutating func headTables() {
    for (index, mark) in marks.enumerated() {
      // Two years on lines right below each other are the labels of columns.
      if isColumn(index) { continue }
      let start = mark.place.bytes.lowerBound
      var stop = mark.tableEnd ?? end
      if index + 1 < marks.count { stop = min(stop, marks[index + 1].place.bytes.lowerBound) }
      for limit in [
        // Behind the report's end sections are those of what is annexed.
        start < signed ? sections.first { $0 > start } : nil,
        titles.first { $0.place.bytes.lowerBound > start }?.place.bytes.lowerBound,
      ] {
        if let limit { stop = min(stop, limit) }
      }
      let isOwn: Bool
      switch mark.heading.named {
      case .this: isOwn = true
      case .last: isOwn = false
      case .year(let named):
        guard let year else { continue }
        isOwn = named == year
      }
      parts.append(
        HeadedPart(
          range: start..<max(start, stop), heading: mark.place, isOwn: isOwn,
          coversText: mark.heading.coversText && mark.tableEnd == nil))
    }
  }

  private func isColumn(_ index: Int) -> Bool {
    func isBeside(_ other: Int) -> Bool {
      marks.indices.contains(other) && marks[other].tableEnd == nil
        && abs(marks[other].block - marks[index].block) == 1
    }
    return marks[index].tableEnd == nil && marks[index].place.table == 0
      && (isBeside(index - 1) || isBeside(index + 1))
  }

  // MARK: Reports in one document

  /// What stands below each title is a report of its own where more than one of them has tables or
  /// sections below it, and one of these is the document's.
  private mutating func headReports() {
    var reports: [(start: Int, title: Title?)] = [(0, nil)]
    reports += titles.map { ($0.place.bytes.lowerBound, $0) }
    let ranges = reports.indices.map { index in
      reports[index].start..<(index + 1 < reports.count ? reports[index + 1].start : end)
    }
    let whole = reports.indices.filter { isReport(ranges[$0]) }
    guard whole.count > 1, whole.contains(where: { isOwn(reports[$0].title) }) else { return }
    for index in whole {
      guard let title = reports[index].title, !isOwn(title) else { continue }
      others.append(title)
      parts.removeAll { ranges[index].contains($0.range.lowerBound) }
      parts.append(
        HeadedPart(
          range: ranges[index], heading: title.place, isOwn: false, coversText: true,
          isForeign: true))
    }
  }

  /// What stands below no such title and is not the report's.
  private mutating func headForeign() {
    let numbers = (sections + tables.map(\.lowerBound)).sorted()
    let titles = Set(others.map(\.place.bytes.lowerBound))
    for (part, isTold) in search.parts(numbers: numbers, others: titles, end: end) {
      parts.removeAll { part.range.contains($0.range.lowerBound) }
      parts.append(part)
      if isTold { foreign.append(part.heading) }
    }
  }

  private func isReport(_ range: Range<Int>) -> Bool {
    tables.contains { range.contains($0.lowerBound) }
      || sections.count(where: range.contains) >= PartSearch.fewSections
  }

  private func isOwn(_ title: Title?) -> Bool {
    guard let title else { return true }
    if let named = title.year, let year, named != year { return false }
    guard let named = title.agency, let agency else { return true }
    return AgencyDecision.agree(named, agency)
  }

  /// Longer lines are running text.
  private static let longestHeading = 150
  /// A table of no more rows is a heading or lays out the page.
  private static let fewRows = 2
  private static let fewSections = 2
  /// How much of a paragraph may be its heading, and how much is text.
  private static let headBytes = 45
  private static let textBytes = 60
  /// What the first section of a report is called.
  private static let general: [StaticString] = ["总体情况", "概述", "概况", "基本情况"]
}
