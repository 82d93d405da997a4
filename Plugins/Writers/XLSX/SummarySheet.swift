import NianbaoKit

/// The sheet 汇总: one row per report.
final class SummarySheet {
  static let name = Message(zh: "汇总", en: "Summary")

  private let table: SheetTable
  private let fields: FieldDictionary
  private let hasFieldColumns: Bool
  private let language: Language
  private let files: FileLinks
  private var row: WideRow
  private var marks: CellMarks
  /// How many more comments there may be: they are kept in memory until the workbook is complete.
  private var comments = SummarySheet.mostComments

  static let mostComments = 2000
  /// The longest sentence in a comment, in bytes.
  private static let longestQuote = 900

  init(
    _ workbook: Workbook, _ schema: Schema, header: WriterOptions.Header,
    hasFieldColumns: Bool, files: FileLinks
  ) throws(OutputError) {
    fields = schema.fields
    self.hasFieldColumns = hasFieldColumns
    self.files = files
    language = workbook.language
    row = WideRow(fields)
    marks = CellMarks(fields)
    let columns = SummaryColumns(schema, header: header, workbook.language)
    table = try workbook.addTable(
      Self.name, columns.ofReports + (hasFieldColumns ? columns.ofFields : []),
      frozenColumns: SummaryColumns.frozen,
      conditions: hasFieldColumns ? columns.conditions : [])
  }

  /// Starts the row of the next report.
  func beginRow() throws(OutputError) -> RowAddress { try table.beginRow() }

  /// Writes the row that was started.
  func write(_ report: Report, links: FindingLinks) throws(OutputError) {
    row.fill(report)
    for column in SummaryColumns.order { write(column, of: report, links: links) }
    guard hasFieldColumns else { return }
    marks.fill(report)
    let (row, marks) = (self.row, self.marks)
    for ordinal in fields.entries.indices {
      if let index = row.index(ordinal) {
        let fact = report.facts[index]
        try write(fact, marks[fact.field], of: report)
      } else {
        table.skip()
      }
    }
  }

  private func write(
    _ fact: Fact, _ mark: CellMark, of report: Report
  ) throws(OutputError) {
    switch fact.state {
    case .number:
      var look = NumberLook(mark: mark)
      if fact.origin == .prose { look.style = fact.bounds == nil ? .prose : .approximate }
      table.number(fact.number, look)
      if fact.origin == .prose, comments > 0 {
        comments -= 1
        try table.comment(report.text, quote(fact, of: report))
      }
    case .blank:
      table.blank(.blank, mark)
    case .dash, .none, .text:
      table.text(report.text, [fact.raw], .printed, mark)
    case .unreadable:
      table.text(Words.unreadable.text(language), .unreadable)
    }
  }

  /// The sentence of a number, or its beginning.
  private func quote(_ fact: Fact, of report: Report) -> Range<Int> {
    let sentence = fact.place.bytes
    var end = min(sentence.upperBound, sentence.lowerBound + Self.longestQuote)
    while end < sentence.upperBound, end > sentence.lowerBound, report.text[end] & 0xC0 == 0x80 {
      end -= 1
    }
    return sentence.lowerBound..<end
  }

  private func write(
    _ column: ReportColumn, of report: Report, links: FindingLinks
  ) {
    let identity = report.identity
    switch column {
    case .source: writeSource(of: report)
    case .forms: table.text(report.forms.joined(separator: "+"))
    case .agency: table.text(identity.agency)
    case .year: table.integer(identity.year, .leftNumber)
    case .title: table.text(identity.title)
    case .published: table.date(identity.published)
    case .signed: table.date(identity.signed)
    case .scope: table.text(identity.scope.map { Words.label($0).text(language) })
    case .regionCode: table.text(report.region?.code)
    case .region: table.text(report.region?.name)
    case .level: table.text(report.region?.level?.label.text(language))
    case .kind: table.text(report.region?.kind?.label.text(language))
    case .status:
      let label = Words.label(report.status).text(language)
      table.text(label, report.isReadable ? .text : .unreadable)
    case .errors: count(links.errors, links.firstError)
    case .warnings: count(links.warnings, links.firstWarning)
    // The columns of the fields show which ones they are; their ids would not fit.
    case .fromProse: number(of: report) { $0.origin == .prose }
    case .approximate: number(of: report) { $0.bounds != nil }
    }
  }

  private func writeSource(of report: Report) {
    if report.isFile, let formula = files.formula(to: report.source) {
      table.link(report.source, formula: formula)
    } else {
      table.text(report.source)
    }
  }

  private func number(
    of report: Report, where isWanted: (Fact) -> Bool
  ) {
    table.integer(row.fields(of: report, where: isWanted).count, .leftNumber)
  }

  private func count(_ count: Int, _ first: RowAddress?) {
    if let first { table.link(count, to: first) } else { table.integer(count, .leftNumber) }
  }
}
