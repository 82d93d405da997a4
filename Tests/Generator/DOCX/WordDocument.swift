import TestSupport

/// A report as a Word document: merged cells, runs split inside words and numbers.
struct WordDocument {
  private var body = ""
  private var random: SeededNumbers
  private let hasChanges: Bool

  /// Writes a report, some of it as changes that nobody has accepted yet.
  init(_ report: GeneratedReport, hasChanges: Bool, _ random: inout SeededNumbers) {
    self.random = random
    self.hasChanges = hasChanges
    for part in report.blocks {
      switch part {
      case .title(let words): body += paragraph(words, #"<w:jc w:val="center"/>"#)
      case .heading(let words): body += paragraph(words, #"<w:outlineLvl w:val="0"/>"#)
      case .paragraph(let words): body += paragraph(words)
      case .table(let grid): add(grid)
      }
    }
    random = self.random
  }

  /// The file.
  var bytes: [UInt8] {
    var zip = ZipArchive()
    zip.add("[Content_Types].xml", Array(WordDocument.contentTypes.utf8))
    zip.add("_rels/.rels", Array(WordDocument.relations.utf8))
    zip.add("word/document.xml", Array(document.utf8))
    return zip.bytes
  }

  private mutating func add(_ grid: Grid) {
    let places = grid.expanded
    body += "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>"
    for side in ["top", "left", "bottom", "right", "insideH", "insideV"] {
      body += #"<w:\#(side) w:val="single" w:sz="4" w:space="0" w:color="000000"/>"#
    }
    body += "</w:tblBorders></w:tblPr><w:tblGrid>"
    let widths = WordDocument.widths(of: places)
    for width in widths { body += #"<w:gridCol w:w="\#(width)"/>"# }
    body += "</w:tblGrid>"
    for row in places {
      body += "<w:tr>"
      for (column, place) in row.enumerated() {
        let width = { (cell: GridCell) in widths[column..<column + cell.columnSpan].reduce(0, +) }
        switch place {
        case .cell(let cell): add(cell, isContinued: false, width(cell))
        case .above(let cell): add(cell, isContinued: true, width(cell))
        case .left, .both: continue
        }
      }
      body += "</w:tr>"
    }
    body += "</w:tbl>"
  }

  /// The widths of columns in twentieths of a point: those with values narrow, the page filled.
  private static func widths(of places: [[Grid.Place]]) -> [Int] {
    var hasValues: [Bool] = Array(repeating: false, count: places[0].count)
    for row in places {
      for (column, place) in row.enumerated() {
        if case .cell(let cell) = place, cell.role == .value { hasValues[column] = true }
      }
    }
    let values = hasValues.count { $0 }
    let width = min(pageWidth / max(hasValues.count, values * 2), 2500)
    let rest = (pageWidth - width * values) / max(hasValues.count - values, 1)
    return hasValues.map { $0 ? max(width, 900) : rest }
  }

  /// What the margins leave of a page on its side, in twentieths of a point.
  private static let pageWidth = 14_000

  private mutating func add(_ cell: GridCell, isContinued: Bool, _ width: Int) {
    body += #"<w:tc><w:tcPr><w:tcW w:w="\#(width)" w:type="dxa"/>"#
    if cell.columnSpan > 1 { body += #"<w:gridSpan w:val="\#(cell.columnSpan)"/>"# }
    if isContinued {
      body += "<w:vMerge/></w:tcPr><w:p/></w:tc>"
      return
    }
    if cell.rowSpan > 1 { body += #"<w:vMerge w:val="restart"/>"# }
    body += "</w:tcPr>\(paragraph(cell.text))</w:tc>"
  }

  private mutating func paragraph(_ words: String, _ properties: String = "") -> String {
    let properties = properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>"
    guard !words.isEmpty else { return "<w:p>\(properties)</w:p>" }
    var runs = Markup.pieces(of: words, &random).map { WordDocument.run($0) }
    if hasChanges, random.chance(2) {
      runs.insert(WordDocument.change("7", deletes: true), at: 0)
      runs[1] = WordDocument.change(runs[1], deletes: false)
    }
    return "<w:p>\(properties)\(runs.joined())</w:p>"
  }

  private static func run(_ words: String) -> String {
    #"<w:r><w:rPr><w:sz w:val="21"/></w:rPr><w:t xml:space="preserve">\#(Markup.escaped(words))</w:t>"#
      + "</w:r>"
  }

  private static func change(_ content: String, deletes: Bool) -> String {
    let attributes = #"w:id="1" w:author="a" w:date="2020-01-02T00:00:00Z""#
    return deletes
      ? "<w:del \(attributes)><w:r><w:delText>\(content)</w:delText></w:r></w:del>"
      : "<w:ins \(attributes)>\(content)</w:ins>"
  }

  private var document: String {
    """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>\
    \(body)<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>\
    <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="600" w:footer="600"/>\
    </w:sectPr>\
    </w:body></w:document>
    """
  }

  private static let contentTypes = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" \
    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
    </Types>
    """

  private static let relations = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
    <Relationship Id="rId1" Target="word/document.xml" \
    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>\
    </Relationships>
    """
}
