import NianbaoKit
import OfficePackage
import XMLEvents

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: DOCXDecoder.self)
}

/// Word files as Word, WPS and LibreOffice write them.
///
/// The document is what a person sees in the pages' body: tracked changes as accepted, automatic
/// numbers printed, hidden text left out. Headers, footers, comments and notes are not part of it,
/// nor are the file's properties, which often are those of the template.
struct DOCXDecoder: Decoder {
  static let name = "docx"
  static let summary = Message(
    zh: "Word 文件（.docx、.docm，含 WPS 保存的）：合并单元格、嵌套表、文本框、修订、自动编号。",
    en:
      "Word files, also of WPS: merged cells, nested tables, text boxes, tracked changes, numbering."
  )
  static let extensions = ["docx", "docm"]
  static let findings = [FindingKind.unreadPart]

  /// The names by which the elements of a Word file are known here.
  static let namespaces: XMLNamespaces = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "urn:schemas-microsoft-com:office:office": "o",
  ]

  static func recognise(_ bytes: [UInt8]) -> Int {
    OfficePackage.recognise(bytes, folder: "word/")
  }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    let package = try OfficePackage(bytes, limits: limits, mainPart: "word/document.xml")
    let main = package.mainPart
    var names = ["styles": "word/styles.xml", "numbering": "word/numbering.xml"]
    for relationship in try package.relationships(of: main)
    where names[relationship.type] != nil {
      names[relationship.type] = relationship.target
    }
    let parts = try package.parts(Set(names.values))
    let styles = StyleSheet()
    if let name = names["styles"], let part = parts[name] {
      try XMLReader.read(part, name: name, namespaces: Self.namespaces, into: styles)
    }
    let definitions = NumberingDefinitions()
    if let name = names["numbering"], let part = parts[name] {
      try XMLReader.read(part, name: name, namespaces: Self.namespaces, into: definitions)
    }
    let body = BodyReader(limits, styles: styles, numbering: Numbering(definitions, styles))
    try XMLReader.read(
      try package.part(main), name: main, namespaces: Self.namespaces, into: body)
    guard body.isWordDocument else { throw noDocument(main) }
    findings += body.findings
    return try body.document()
  }

  private func noDocument(_ part: String) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "文件里的 \(part) 不是 Word 正文（没有 w:body），文件已损坏。请用 WPS 或 Word 打开另存后再转换。",
        en:
          "\(part) in the file is no text of a Word document (it has no w:body), so the file is damaged. Open it in an office program and save it again."
      ))
  }
}
