import CXlsxWriter
import NianbaoKit

/// A sheet with the form of one report, filled in and printed on one page.
struct FormSheet {
  /// The width of the page, in characters of the usual font.
  private static let pageWidth = 96.0
  /// The fewest columns, so that labels and values can share the page unequally.
  private static let leastColumns = 10
  private static let lineHeight = 13.5
  private static let headingHeight = 22.0
  /// What the tables of a page of that width may take; where they take less, rows are stretched.
  private static let pageHeight = 770.0
  private static let mostStretch = 1.4

  private let form: FilledForm
  private let page: SheetPage
  private let language: Language
  private let columns: Int

  init(_ form: FilledForm, on page: SheetPage, _ language: Language) {
    self.form = form
    self.page = page
    self.language = language
    columns = form.layout.tables.map(FormSpans.least).reduce(Self.leastColumns, max)
  }

  func write() throws(OutputError) {
    try page.width(columnWidth, of: 0...UInt16(columns - 1))
    try page.text(form.title, at: PageCell(0, 0, columns: columns), .formTitle)
    let lines = TextWidth.lines(of: form.title, in: Self.pageWidth * 0.65)
    try page.height(24 * Double(lines), of: 0)
    try writeLinks()
    var row = 2
    let grids = form.layout.tables.map { table in
      FormGrid(table, width: columns, unitLabel: "单位") { form[$0] != nil }
    }
    let height = grids.reduce(0) { $0 + heights(of: $1).reduce(Self.headingHeight, +) }
    let stretch = min(max(Self.pageHeight / height, 1), Self.mostStretch)
    for (table, grid) in zip(form.layout.tables, grids) {
      try page.text(heading(of: table), at: PageCell(row, 0, columns: columns), .formHeading)
      try page.height(Self.headingHeight, of: UInt32(row))
      row = try write(grid, at: row + 1, stretch: stretch)
    }
    worksheet_set_paper(page.sheet, 9)  // A4
    worksheet_set_portrait(page.sheet)
    worksheet_set_margins(page.sheet, 0.5, 0.5, 0.5, 0.5)
    worksheet_fit_to_pages(page.sheet, 1, 1)
    worksheet_center_horizontally(page.sheet)
    worksheet_gridlines(page.sheet, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_comments_author(page.sheet, "nianbao")
  }

  /// What the table is called, in the language of forms, and whether the report has it.
  private func heading(of table: FormLayout.Table) -> String {
    let fields = table.blocks.flatMap { $0.rows.flatMap(\.fields) }
    if fields.contains(where: { form[$0] != nil }) { return table.title.zh }
    let remark = Message(zh: "（报告中没有读到这张表）", en: " (not found in the report)")
    return table.title.zh + remark.text(language)
  }

  private var columnWidth: Double { Self.pageWidth / Double(columns) }

  private func writeLinks() throws(OutputError) {
    let half = columns / 2
    let status = Words.label(form.status)
    try page.link(
      Message(zh: "汇总第 \(form.summary.row + 1) 行", en: "row \(form.summary.row + 1) of the summary")
        .text(language), to: form.summary.place, at: PageCell(1, 0, columns: half), .link)
    let rest = PageCell(1, half, columns: columns - half)
    let label = Message(zh: "状态：\(status.zh)", en: "Status: \(status.en)").text(language)
    if let finding = form.finding {
      let more = Message(zh: "，见检查结果", en: ", see the findings").text(language)
      try page.link(label + more, to: finding.place, at: rest, .link)
    } else {
      try page.text(label, at: rest, .pageNote)
    }
  }

  /// Writes a table; returns the row below it.
  private func write(
    _ grid: FormGrid, at start: Int, stretch: Double
  ) throws(OutputError) -> Int {
    for cell in grid.cells {
      let place = PageCell(
        start + cell.row, cell.column, rows: cell.rows, columns: cell.columns)
      switch cell.content {
      case .label(let text): try page.text(text, at: place, .formLabel)
      case .name(let text, let depth):
        try page.text(text, at: place, page.formats.name(depth: depth))
      case .field(let field): try write(field, at: place)
      }
    }
    for (row, height) in heights(of: grid).enumerated() {
      try page.height(height * stretch, of: UInt32(start + row))
    }
    return start + grid.rowCount
  }

  private func write(_ field: Field, at place: PageCell) throws(OutputError) {
    guard let cell = form[field] else { return try page.text("", at: place, .formAbsent) }
    let formats = page.formats
    switch cell.value {
    case .number(let number):
      let look = NumberLook(mark: cell.mark, isBoxed: true)
      // Excel keeps fifteen digits.
      if number.double.isFinite, number.digits.magnitude < 1_000_000_000_000_000 {
        try page.number(number.double, at: place, formats[number, look])
      } else {
        try page.text(number.description, at: place, formats[.formPrinted, cell.mark])
      }
    case .printed(let text): try page.text(text, at: place, formats[.formPrinted, cell.mark])
    case .blank: try page.text("", at: place, formats[.formBlank, cell.mark])
    case .unreadable:
      try page.text(Words.unreadable.text(language), at: place, .formUnreadable)
    }
    if !cell.notes.isEmpty {
      try page.comment(cell.notes.joined(separator: "\n\n"), at: place)
    }
  }

  /// High enough for the text of each cell; cells over several rows share them.
  private func heights(of grid: FormGrid) -> [Double] {
    var heights = Array(repeating: Self.lineHeight + 2.5, count: grid.rowCount)
    for cell in grid.cells.sorted(by: { $0.rows < $1.rows }) {
      let width = Double(cell.columns) * columnWidth - 1
      let text: String
      switch cell.content {
      case .label(let label): text = label
      case .name(let name, let depth): text = String(repeating: " ", count: depth * 2) + name
      case .field: continue
      }
      let needed = Double(TextWidth.lines(of: text, in: width)) * Self.lineHeight + 2.5
      let rows = cell.row..<cell.row + cell.rows
      let missing = needed - heights[rows].reduce(0, +)
      if missing > 0 { for row in rows { heights[row] += missing / Double(cell.rows) } }
    }
    return heights
  }
}
