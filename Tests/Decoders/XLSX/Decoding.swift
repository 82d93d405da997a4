import NianbaoKit
import TestSupport

@testable import DecodeXLSX

/// The outcome of decoding a workbook made of some XML.
struct Decoding {
  let document: Document
  let findings: [Finding]

  init(_ bytes: [UInt8]) throws(SourceError) {
    var findings: [Finding] = []
    document = try XLSXDecoder().decode(bytes, limits: DocumentLimits(), findings: &findings)
    self.findings = findings
  }

  /// A workbook with one sheet, named 表: what stands in its `sheetData`, in front of it and behind
  /// it, in `sst`, in `styleSheet` and in front of `sheets`.
  init(
    _ rows: String, more: String = "", columns: String = "", strings: String = "",
    styles: String = "", properties: String = ""
  ) throws(SourceError) {
    try self.init(
      Self.workbook(
        [("表", "", "\(columns)<sheetData>\(rows)</sheetData>\(more)")], strings: strings,
        styles: styles, properties: properties))
  }

  /// What the sheet shows, without its name.
  var layout: [String] { Array(document.layout.dropFirst()) }

  /// The bytes of a workbook of sheets: a name, further attributes, the content.
  static func workbook(
    _ sheets: [(name: String, attributes: String, content: String)], strings: String = "",
    styles: String = "", properties: String = ""
  ) -> [UInt8] {
    let list = sheets.enumerated().map { index, sheet in
      "<sheet name='\(sheet.name)' sheetId='\(index + 1)' r:id='r\(index + 1)' \(sheet.attributes)/>"
    }
    let types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var targets = sheets.indices.map {
      ("r\($0 + 1)", "worksheet", "worksheets/sheet\($0 + 1).xml")
    }
    targets.append(("rs", "sharedStrings", "sharedStrings.xml"))
    targets.append(("rt", "styles", "styles.xml"))
    let relationships = targets.map { id, type, target in
      "<Relationship Id='\(id)' Type='\(types)/\(type)' Target='\(target)'/>"
    }
    var archive = ZipArchive()
    func add(_ name: String, _ element: String, _ content: String) {
      let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
      let text = "<\(element) xmlns='\(main)' xmlns:r='\(types)'>\(content)</\(element)>"
      archive.add("xl/\(name).xml", Array(text.utf8))
    }
    add("workbook", "workbook", "\(properties)<sheets>\(list.joined())</sheets>")
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    archive.add(
      "xl/_rels/workbook.xml.rels",
      Array("<Relationships xmlns='\(package)'>\(relationships.joined())</Relationships>".utf8))
    add("sharedStrings", "sst", strings)
    add("styles", "styleSheet", styles)
    for (index, sheet) in sheets.enumerated() {
      add("worksheets/sheet\(index + 1)", "worksheet", sheet.content)
    }
    return archive.bytes
  }
}

/// A row of cells.
func row(_ number: Int, _ cells: String..., attributes: String = "") -> String {
  "<row r='\(number)' \(attributes)>\(cells.joined())</row>"
}

/// A cell with text of its own.
func text(_ address: String, _ text: String, style: Int = 0) -> String {
  "<c r='\(address)' s='\(style)' t='inlineStr'><is><t>\(text)</t></is></c>"
}

/// A cell with a number.
func number(_ address: String, _ value: String, style: Int = 0) -> String {
  "<c r='\(address)' s='\(style)'><v>\(value)</v></c>"
}

/// The merged cells of a sheet.
func merged(_ ranges: String...) -> String {
  "<mergeCells>\(ranges.map { "<mergeCell ref='\($0)'/>" }.joined())</mergeCells>"
}

/// Two styles: 0 without lines around the cell, 1 with them.
let lined =
  "<borders><border/><border><left style='thin'/></border></borders>"
  + "<cellXfs><xf borderId='0'/><xf borderId='1'/></cellXfs>"
