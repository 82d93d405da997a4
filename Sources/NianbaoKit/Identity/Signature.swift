/// The agency and the day under a report.
struct Signature {
  /// The day.
  let date: CalendarDate
  /// Who signs; nil when the line above the day is no full name.
  let agency: [UInt8]?

  /// Finds the signature, from the end backwards; annexes and page furniture may follow it.
  ///
  /// A day under an agency's name is a signature wherever it stands in the body. A day alone
  /// counts only when there is no such pair.
  static func find(_ document: Document, from body: Int) -> Signature? {
    let text = document.simplifiedText
    var bare: Signature?
    var paragraphs = 0
    for index in stride(from: document.blocks.count - 1, through: max(body, 0), by: -1) {
      guard case .paragraph(let paragraph) = document.blocks[index] else { continue }
      let range = paragraph.range
      paragraphs += 1
      if range.count <= 150, Word.ends("日", text, range.lowerBound, range.upperBound) {
        if let line = line(text, range) {
          let pair = line.below(document, index, body)
          if pair.agency != nil { return pair }
          bare = bare ?? line
          continue
        }
      }
      if paragraphs <= 3, let found = inside(text, range) { return found }
    }
    return bare
  }

  /// The agency and the day that end at a paragraph; nil where no name stands with a day.
  static func pair(_ document: Document, at index: Int) -> Signature? {
    guard case .paragraph(let paragraph) = document.blocks[index], paragraph.range.count <= 150,
      Word.ends(
        "日", document.simplifiedText, paragraph.range.lowerBound, paragraph.range.upperBound),
      let pair = line(document.simplifiedText, paragraph.range)?.below(document, index, 0),
      pair.agency != nil
    else { return nil }
    return pair
  }

  /// The signature with the name in the line above a paragraph, where its own line names nobody.
  private func below(_ document: Document, _ index: Int, _ body: Int) -> Signature {
    guard agency == nil else { return self }
    return Signature(date: date, agency: Signature.above(document, index, body))
  }

  /// A line that is a day, or a name and a day.
  private static func line(_ text: [UInt8], _ range: Range<Int>) -> Signature? {
    let end = range.upperBound
    guard let (start, _) = YearReading.find(text, range),
      let found = DateReading.read(text, start, end), found.end == end, found.inWords
    else { return nil }
    if start == range.lowerBound { return Signature(date: found.date, agency: nil) }
    let name = NameScan.withoutSeal(Space.removed(text, range.lowerBound..<start))
    return AgencyName.isCertain(name) ? Signature(date: found.date, agency: name) : nil
  }

  private static func above(_ document: Document, _ index: Int, _ body: Int) -> [UInt8]? {
    guard index > body, case .paragraph(let paragraph) = document.blocks[index - 1],
      paragraph.range.count <= 120
    else { return nil }
    let name = NameScan.withoutSeal(Space.removed(document.simplifiedText, paragraph.range))
    return AgencyName.isCertain(name) ? name : nil
  }

  /// A name and a day within a line that holds the end of the report and its annex.
  private static func inside(_ text: [UInt8], _ range: Range<Int>) -> Signature? {
    let end = range.upperBound
    var at = range.lowerBound
    var last: Signature?
    while at < end {
      if YearReading.begins(text, at, end), let found = DateReading.read(text, at, end),
        found.inWords
      {
        if let agency = NameScan.before(text, at, range.lowerBound), AgencyName.isCertain(agency),
          !Word.isOne(of: "至起止前，、以", text, found.end, end)
        {
          last = Signature(date: found.date, agency: agency)
        }
        at = found.end
      } else {
        at += Word.width(text[at])
      }
    }
    return last
  }
}
