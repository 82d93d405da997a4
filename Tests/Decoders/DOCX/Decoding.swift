import NianbaoKit
import TestSupport

@testable import DecodeDOCX

/// The outcome of decoding a Word file made of some XML.
struct Decoding {
  let document: Document
  let findings: [Finding]

  init(_ bytes: [UInt8]) throws(SourceError) {
    var findings: [Finding] = []
    document = try DOCXDecoder().decode(bytes, limits: DocumentLimits(), findings: &findings)
    self.findings = findings
  }

  /// A file with what stands in `w:body`, `w:styles` and `w:numbering`.
  init(_ body: String, styles: String = "", numbering: String = "") throws(SourceError) {
    try self.init(
      ZipArchive([
        "word/document.xml": Self.part("document", "<w:body>\(body)</w:body>"),
        "word/styles.xml": Self.part("styles", styles),
        "word/numbering.xml": Self.part("numbering", numbering),
      ]).bytes)
  }

  var layout: [String] { document.layout }

  static func part(_ element: String, _ content: String) -> String {
    "<w:\(element) xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
      + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
      + " xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'"
      + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
      + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'>"
      + "\(content)</w:\(element)>"
  }
}

/// A paragraph of one run.
func p(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(r(text))</w:p>"
}

/// A run of characters.
func r(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space='preserve'>\(text)</w:t></w:r>"
}

/// A table of rows.
func tbl(_ rows: String...) -> String { "<w:tbl><w:tblPr/>\(rows.joined())</w:tbl>" }

/// A row of cells.
func tr(_ cells: String..., properties: String = "") -> String {
  "<w:tr><w:trPr>\(properties)</w:trPr>\(cells.joined())</w:tr>"
}

/// A cell with a paragraph.
func tc(_ text: String, _ properties: String = "") -> String {
  "<w:tc><w:tcPr>\(properties)</w:tcPr>\(p(text))</w:tc>"
}
