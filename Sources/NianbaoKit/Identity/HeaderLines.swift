/// What the lines above a document say of it: `发布日期: 2021-02-03 发布机构: …`.
struct HeaderLines {
  /// The day of publication.
  private(set) var published: CalendarDate?
  /// Where the title stands.
  private(set) var title: (range: Range<Int>, line: Int32)?
  /// Where the publishing office is named.
  private(set) var publisher: (range: Range<Int>, line: Int32)?

  /// Lines longer than this are running text.
  private static let longest = 400

  /// Reads the keys and values of one line.
  mutating func read(_ text: [UInt8], _ paragraph: Paragraph) {
    var range = paragraph.range
    if range.count > HeaderLines.longest {
      // A page on one line begins with its header too, but only the day is sure to end there.
      guard published == nil else { return }
      range = range.lowerBound..<(range.lowerBound + HeaderLines.longest)
      var header = HeaderLines()
      header.read(text, Paragraph(range: range, line: paragraph.line, key: .none))
      published = header.published
      return
    }
    let end = range.upperBound
    var open: (key: HeaderKey, value: Int)?
    var at = range.lowerBound
    while at < end {
      let colon = text[at] == 0x3A ? 1 : Word.stands("：", text, at, end) ? 3 : 0
      if colon > 0, let found = HeaderKey.ending(text, open?.value ?? range.lowerBound, at) {
        close(open, found.start, text, paragraph.line)
        open = (found.key, at + colon)
      }
      at += colon > 0 ? colon : Word.width(text[at])
    }
    close(open, end, text, paragraph.line)
    readBareDate(text, range)
  }

  /// Reads cells that hold a key and the cell after each; says whether there are any.
  mutating func read(_ text: [UInt8], _ table: Table) -> Bool {
    let cells = table.cells.prefix(24)
    var hasKeys = false
    for index in cells.indices.dropLast() {
      guard let key = HeaderKey.whole(text, cells[index].range) else { continue }
      let value = cells[index + 1].range
      close((key, value.lowerBound), value.upperBound, text, cells[index + 1].line)
      hasKeys = true
    }
    return hasKeys
  }

  private mutating func close(
    _ open: (key: HeaderKey, value: Int)?, _ end: Int, _ text: [UInt8], _ line: Int32
  ) {
    guard let open, open.value <= end else { return }
    let value = Space.trim(text, open.value..<end)
    guard !value.isEmpty else { return }
    switch open.key {
    case .published where published == nil:
      published = DateReading.read(text, value.lowerBound, value.upperBound)?.date
    case .title where title == nil: title = (value, line)
    case .publisher where publisher == nil: publisher = (value, line)
    default: break
    }
  }

  /// Some pages print the day without a key: in front of 来源, or in digits on a line of its own.
  private mutating func readBareDate(_ text: [UInt8], _ range: Range<Int>) {
    guard published == nil else { return }
    let end = range.upperBound
    var start = range.lowerBound
    if Word.stands("•", text, start, end) { start = Space.skip(text, start + 3, end) }
    guard let found = DateReading.read(text, start, end) else { return }
    let isAlone = found.end == end && !found.inWords
    if isAlone || Word.stands("来源", text, Space.skip(text, found.end, end), end) {
      published = found.date
    }
  }
}
