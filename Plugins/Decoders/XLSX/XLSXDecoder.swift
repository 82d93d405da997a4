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
  static let findings = [FindingKind.hiddenPart, .ownResults, .uncalculated]

  /// The names by which the elements of a workbook are known here.
  static let namespaces: XMLNamespaces = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "x",
    "http://purl.oclc.org/ooxml/spreadsheetml/main": "x",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  ]

  /// Whom the workbooks that this program writes name as their creator.
  private static let ownCreator = "nianbao"

  static func recognise(_ bytes: [UInt8]) -> Int {
    OfficePackage.recognise(bytes, folder: "xl/")
  }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    let package = try OfficePackage(bytes, limits: limits, mainPart: "xl/workbook.xml")
    let main = package.mainPart
    if main.hasSuffix(".bin") { throw WorkbookProblem.binary }
    if try package.creator() == Self.ownCreator {
      findings.append(Self.ownResults)
      return Document(text: [], blocks: [])
    }
    let workbook = WorkbookPart()
    try XMLReader.read(
      try package.part(main), name: main, namespaces: Self.namespaces, into: workbook)
    let relationships = try package.relationships(of: main)
    let targets = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    let parts = try package.parts(Set(relationships.filter(Self.isRead).map(\.target)))
    let strings = SharedStrings()
    let styles = CellStyles()
    let shared: KeyValuePairs<String, any XMLEventHandler> = [
      "sharedStrings": strings, "styles": styles,
    ]
    for (type, reader) in shared {
      guard let part = relationships.first(where: { $0.type == type }) else { continue }
      try read(part.target, parts, into: reader)
    }
    var layout = WorkbookLayout(limits)
    var size = 0
    for entry in workbook.sheets {
      guard let target = targets[entry.relationship] else {
        throw WorkbookProblem.noSheet(entry.name)
      }
      // Sheets of charts and dialogs hold no cells.
      guard target.type == "worksheet" else { continue }
      if entry.isHidden {
        layout.skip(hidden: entry.name)
        continue
      }
      size += parts[target.target]?.count ?? 0
      try limits.check(text: size)
      let reader = SheetReader(
        CellValues(strings: strings, styles: styles, from1904: workbook.from1904), limits)
      try read(target.target, parts, into: reader)
      try layout.add(reader.sheet, named: entry.name)
    }
    findings += layout.findings
    return try layout.document()
  }

  /// Whether what a workbook points to is read.
  private static func isRead(_ relationship: Relationship) -> Bool {
    ["worksheet", "sharedStrings", "styles"].contains(relationship.type)
  }

  private func read(
    _ name: String, _ parts: [String: [UInt8]], into handler: any XMLEventHandler
  ) throws(SourceError) {
    guard let part = parts[name] else { throw OfficePackage.missing(name) }
    try XMLReader.read(part, name: name, namespaces: Self.namespaces, into: handler)
  }

  /// What was read from reports is no report, although its words are those of reports.
  private static let ownResults = Finding(
    .ownResults,
    message: Message(
      zh: "这是本程序导出的结果，不是年报，没有读取。",
      en: "This is a workbook of results that this program wrote, not a report; it was not read."))
}
