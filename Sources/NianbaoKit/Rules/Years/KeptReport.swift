/// What is kept of a report so that it can be compared with that of the year before or after.
struct KeptReport: Sendable {
  /// The report's source.
  let source: String
  /// The agency, as printed.
  let agency: String
  /// The reporting year.
  let year: Int
  /// Whose numbers it gives.
  let scope: Identity.Scope?
  /// The ids of its forms.
  let forms: [String]
  /// The longer sections of its running text.
  let sections: [Section]
  private let packed: PackedCells

  /// A section of which enough is written to be compared.
  struct Section: Sendable {
    let kind: NianbaoKit.Section.Kind
    let heading: String
    let place: Place
    /// The page in a source with pages.
    let page: Int?
    let sketch: ProseSketch

    private static let longestHeading = 150

    init(_ section: NianbaoKit.Section, of report: Report) {
      kind = section.kind
      let words = Space.trim(report.text, section.heading)
      var end = min(words.upperBound, words.lowerBound + Self.longestHeading)
      while end < words.upperBound, report.text[end] & 0xC0 == 0x80 { end -= 1 }
      heading = report.string(words.lowerBound..<end)
      place = Place(bytes: section.heading, line: section.place.line)
      page = report.page(of: section.place)
      sketch = ProseSketch(report.text, section.paragraphs)
    }
  }

  /// Shorter sections say the same each year: in bytes, about two hundred characters.
  private static let shortest = 600
  private static let mostSections = 16

  /// Keeps a report; nil where it does not say who reports for which year.
  init?(_ report: Report) {
    guard let agency = report.identity.agency, let year = report.identity.year,
      !report.forms.isEmpty
    else { return nil }
    (source, self.agency, self.year) = (report.source, agency, year)
    scope = report.identity.scope
    forms = report.forms
    packed = PackedCells(report)
    let long = report.sections.lazy.filter { section in
      section.paragraphs.reduce(0) { $0 + $1.count } >= Self.shortest
    }
    sections = Array(long.prefix(Self.mostSections)).map { Section($0, of: report) }
  }

  /// How many bytes are kept, about.
  var size: Int {
    sections.reduce(200 + source.utf8.count + agency.utf8.count + packed.size) {
      $0 + 200 + $1.heading.utf8.count + $1.sketch.size
    }
  }

  /// The printed cells to compute with.
  ///
  /// - Parameter count: How many fields the dictionary has.
  /// - Returns: For each field what its cell says.
  func cells(count: Int) -> Cells { packed.cells(count: count) }

  /// A printed cell, as the findings of this report or of another one cite it.
  func cited(_ field: FieldID, isOwn: Bool) -> CitedCell? {
    packed.cited(field, in: isOwn ? nil : source, year: isOwn ? nil : year)
  }

  /// Whether both reports can give the same agency's numbers: those of its own are not compared
  /// with those of its whole jurisdiction.
  func agrees(with other: KeptReport) -> Bool {
    scope == nil || other.scope == nil || scope == other.scope
  }
}
