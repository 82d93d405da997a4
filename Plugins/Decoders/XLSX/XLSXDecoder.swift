import NianbaoKit
import OfficePackage
import XMLEvents

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: XLSXDecoder.self)
}

/// Excel workbooks: a form that somebody filled in on a sheet.
///
/// The document is what the sheets show: values in their number format, results of formulas as they
/// were saved. Each sheet begins with its name as a paragraph.
struct XLSXDecoder: Decoder {
  static let name = "xlsx"
  static let summary = Message(
    zh: "Excel 工作簿（.xlsx、.xlsm）里填好的表：合并单元格、数字格式、多个工作表。",
    en: "Forms filled in on the sheets of an Excel workbook: merged cells, formats, several sheets."
  )
  static let extensions = ["xlsx", "xlsm"]

  /// The names by which the elements of a workbook are known here.
  static let namespaces: XMLNamespaces = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  ]

  static func recognise(_ bytes: [UInt8]) -> Int {
    OfficePackage.recognise(bytes, folder: "xl/")
  }

  func decode(_ bytes: [UInt8], findings: inout [Finding]) throws(SourceError) -> Document {
    let package = try OfficePackage(bytes, mainPart: "xl/workbook.xml")
    let main = package.mainPart
    if main.hasSuffix(".bin") { throw WorkbookProblem.binary }
    let workbook = WorkbookPart()
    try XMLReader.read(
      try package.part(main), name: main, namespaces: Self.namespaces, into: workbook)
    let relationships = try package.relationships(of: main)
    let strings = SharedStrings()
    try read("sharedStrings", relationships, package, into: strings)
    let styles = CellStyles()
    try read("styles", relationships, package, into: styles)
    var layout = WorkbookLayout()
    for entry in workbook.sheets {
      guard
        let relationship = relationships.first(where: { $0.id == entry.relationship }),
        relationship.type == "worksheet"
      else {
        // Sheets of charts and dialogs hold no cells.
        if relationships.contains(where: { $0.id == entry.relationship }) { continue }
        throw WorkbookProblem.noSheet(entry.name)
      }
      if entry.isHidden {
        layout.skip(hidden: entry.name)
        continue
      }
      let values = CellValues(strings: strings, styles: styles, from1904: workbook.from1904)
      let reader = SheetReader(values)
      let part = try package.part(relationship.target)
      try XMLReader.read(
        part, name: relationship.target, namespaces: Self.namespaces, into: reader)
      try layout.add(reader.sheet, named: entry.name)
    }
    findings += layout.findings
    return try layout.document()
  }

  /// Reads the part of a type that a workbook may have.
  private func read(
    _ type: String, _ relationships: [Relationship], _ package: OfficePackage,
    into handler: any XMLEventHandler
  ) throws(SourceError) {
    guard let name = relationships.first(where: { $0.type == type })?.target else { return }
    try XMLReader.read(
      try package.part(name), name: name, namespaces: Self.namespaces, into: handler)
  }
}
