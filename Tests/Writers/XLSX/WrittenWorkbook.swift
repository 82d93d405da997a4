import FoundationEssentials
import NianbaoKit
import TestSupport

@testable import WriteXLSX

/// A workbook as it can be read back.
struct WrittenWorkbook {
  struct Cell: Equatable {
    var text = ""
    var type = ""
    var formula = ""
    var style = ""
  }

  let archive: ZipFile
  let sheetNames: [String]
  let bytes: [UInt8]
  /// The texts of sheets that are kept in memory.
  private let shared: [String]

  init(
    _ reports: [Report], layout: Layout = .wide, language: Language = .chinese, forms: Int = 50,
    schema: Schema = SampleReports.schema, rowLimit: Int = SheetTable.rowLimit
  ) throws {
    let folder = try TemporaryFolder()
    let output = try Output(.file(folder.path("book.xlsx")))
    var options = WriterOptions(layout: layout)
    options.language = language
    options.forms = forms
    let sink = try XLSXSink(output, options: options, schema: schema, rowLimit: rowLimit)
    for report in reports { try sink.write(report) }
    try sink.finish()
    try output.commit()
    bytes = try folder.bytes("book.xlsx")
    archive = try ZipFile(bytes)
    sheetNames = Self.values(of: "name", in: archive.text("xl/workbook.xml"), after: "<sheet ")
    let strings = archive.text("xl/sharedStrings.xml")
    shared = strings.split(separator: "<si>").dropFirst().map {
      Self.content(of: "t", in: String($0))
    }
  }

  /// The XML of a sheet.
  func xml(_ sheet: String) -> String {
    guard let index = sheetNames.firstIndex(of: sheet) else { return "" }
    return archive.text("xl/worksheets/sheet\(index + 1).xml")
  }

  /// The cells of a sheet by their names, such as `A1`.
  func cells(_ sheet: String) -> [String: Cell] {
    var cells: [String: Cell] = [:]
    for part in xml(sheet).split(separator: "<c ").dropFirst() {
      let part = String(part)
      var cell = Cell()
      cell.type = Self.values(of: "t", in: part, after: "").first ?? ""
      cell.style = Self.values(of: "s", in: part, after: "").first ?? ""
      cell.formula = Self.content(of: "f", in: part)
      cell.text = Self.content(of: cell.type == "inlineStr" ? "t" : "v", in: part)
      if cell.type == "s", let index = Int(cell.text) { cell.text = shared[index] }
      cells[Self.values(of: "r", in: part, after: "").first ?? ""] = cell
    }
    return cells
  }

  /// The cells of a row that follow each other, from column A on.
  func row(_ number: Int, of sheet: String, columns: Int) -> [String] {
    let cells = cells(sheet)
    return (0..<columns).map { column in
      cells["\(ColumnLetters.of(column))\(number)"]?.text ?? ""
    }
  }

  /// The merged cells of a sheet, such as `A1:C1`.
  func merged(_ sheet: String) -> [String] {
    Self.values(of: "ref", in: xml(sheet), after: "<mergeCell ")
  }

  /// The XML of what fills a cell.
  func fill(of cell: Cell?) -> String {
    let styles = archive.text("xl/styles.xml")
    let formats = styles.split(separator: "<cellXfs").last?.split(separator: "<xf ").dropFirst()
    let fills = styles.split(separator: "<fills").last?.split(separator: "<fill>").dropFirst()
    guard let style = cell.flatMap({ Int($0.style) }), let formats, let fills,
      formats.count > style,
      let fill = Self.values(
        of: "fillId", in: String(formats[formats.startIndex + style]), after: ""
      ).first.flatMap({ Int($0) }), fills.count > fill
    else { return "" }
    return String(
      fills[fills.startIndex + fill].prefix { $0 != "\n" }.split(separator: "</fill>")[0])
  }

  /// The comments of all sheets, as XML.
  var comments: String {
    (1...9).map { archive.text("xl/comments\($0).xml") }.joined()
  }

  private static func values(of name: String, in xml: String, after start: String) -> [String] {
    let parts = start.isEmpty ? [xml[...]] : xml.split(separator: start).dropFirst()
    return parts.compactMap { part in
      let head = part.prefix { $0 != ">" }
      guard let range = " \(head)".firstRange(of: " \(name)=\"") else { return nil }
      return String(" \(head)"[range.upperBound...].prefix { $0 != "\"" })
    }
  }

  private static func content(of name: String, in xml: String) -> String {
    guard let open = xml.firstRange(of: "<\(name)"), let close = xml.firstRange(of: "</\(name)>"),
      let start = xml[open.upperBound...].firstIndex(of: ">")
    else { return "" }
    return String(xml[xml.index(after: start)..<close.lowerBound])
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
  }
}
