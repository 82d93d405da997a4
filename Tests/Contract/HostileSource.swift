import NianbaoKit
import Testing
import TestSupport
import Testing

/// A source that somebody made to bring the program down, and what is said of it.
struct HostileSource: CustomTestStringConvertible, Sendable {
  let file: String
  /// The rule of the finding, or words of its message.
  let says: String
  let bytes: @Sendable () throws -> [UInt8]
  let testDescription: String

  private init(
    _ description: String, _ file: String, says: String,
    _ bytes: @escaping @Sendable () throws -> [UInt8]
  ) {
    (testDescription, self.file, self.says, self.bytes) = (description, file, says, bytes)
  }

  private static func text(
    _ description: String, _ file: String = "a.txt", says: String, _ unit: String, _ count: Int,
    after start: String = ""
  ) -> HostileSource {
    HostileSource(description, file, says: says) {
      Array((start + String(repeating: unit, count: count)).utf8)
    }
  }

  private static func page(
    _ description: String, says: String, _ unit: String, _ count: Int, after start: String = ""
  ) -> HostileSource {
    text(description, "a.html", says: says, unit, count, after: "<p>某县</p>" + start)
  }

  static let all =
    pages + texts + officeFiles + [
      HostileSource("a PDF of a thousand pages", "a.pdf", says: "--max-pages") {
        blankPages(1000)
      }
    ]

  private static let pages = [
    page("a page of a million cells", says: "--max-parts", "<td>0", 1_000_000, after: "<table>"),
    page("a style of 10 MB", says: "--max-text", "color:red;", 1_000_000, after: "<p style=\""),
    page("a style of 1 MB", says: "NOT-A-REPORT", "color:red;", 100_000, after: "<p style=\""),
    page("nested tables", says: "NOT-A-REPORT", "<table><tr><td>x", 3000),
    page("a million unclosed tags", says: "nested deeper", "<b>", 1_000_000),
    page("misplaced tags", says: "misplaced", "<div></p>", 40_000),
    page(
      "cells that reach down", says: "NOT-A-REPORT", "<td rowspan=65534>0</td>", 3000,
      after: "<table><tr>"),
    page(
      "cells that reach to the right", says: "NOT-A-REPORT", "<tr><td colspan=1000>0<td>1</tr>",
      1000, after: "<table>"),
    page("open comments", says: "NOT-A-REPORT", "<!--", 100_000),
    page("open angle brackets", says: "NOT-A-REPORT", "<", 100_000),
    page("characters by name", says: "NOT-A-REPORT", "&nosuch", 30_000),
  ]

  private static let texts = [
    text("one line of 50 MB", says: "--max-text", "政府信息公开", 2_800_000),
    text("nothing but bars", says: "--max-parts", "|", 1_000_000),
    text("nothing but digits", says: "NOT-A-REPORT", "7", 300_000),
    text("short lines", says: "--max-parts", "ab\n", 1_000_000),
    text("blank lines", says: "--max-parts", "\n", 1_000_000),
    text("cells one per line", says: "NOT-A-REPORT", "0\n\n", 30_000),
    text("labels one per line", says: "NOT-A-REPORT", labels.joined(separator: "\n") + "\n", 1000),
    text("labels without a space", says: "NOT-A-REPORT", labels.joined(), 1000),
    text("labels between bars", says: "NOT-A-REPORT", labels.joined(separator: "|") + "|", 1000),
    text("titles on one line", says: "NO-NUMBERS", "某县2021年政府信息公开工作年度报告", 3000),
    text("open brackets", says: "NOT-A-REPORT", "《（", 30_000),
    text("JSON in JSON", "a.jsonl", says: "NOT-A-REPORT", "[", 300_000),
  ]

  private static let labels = [
    "一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "（一）予以公开",
    "1.属于国家秘密", "（七）总计", "四、结转下年度继续办理", "规章", "行政许可", "信息内容",
  ]

  private static let officeFiles = [
    HostileSource("entities of entities in a Word file", "a.docx", says: "document type") {
      ZipArchive(["word/document.xml": entities]).bytes
    },
    HostileSource("entities of entities in a workbook", "a.xlsx", says: "document type") {
      ZipArchive(["xl/workbook.xml": entities]).bytes
    },
    HostileSource("a Word file of a million runs", "a.docx", says: "--max-text") {
      let runs = String(repeating: "<w:r><w:t>0</w:t></w:r>", count: 1_000_000)
      var archive = ZipArchive()
      try archive.addPacked("word/document.xml", Array("<w:document>\(runs)".utf8))
      return archive.bytes
    },
    HostileSource("a sheet that says it has all cells", "a.xlsx", says: "NOT-A-REPORT") {
      let names = #"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#
      let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
      return ZipArchive([
        "xl/workbook.xml": """
        <workbook \(names) xmlns:r="\(relations)"><sheets><sheet name="a" r:id="r1"/></sheets>\
        </workbook>
        """,
        "xl/_rels/workbook.xml.rels": """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r1" Type="\(relations)/worksheet" Target="a.xml"/></Relationships>
        """,
        "xl/a.xml": """
        <worksheet \(names)><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1">\
        <v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>\
        </worksheet>
        """,
      ]).bytes
    },
  ]

  private static let entities =
    "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY a0 \"ha\">"
    + (1...9).map { "<!ENTITY a\($0) \"\(String(repeating: "&a\($0 - 1);", count: 10))\">" }
    .joined() + "]><a>&a9;</a>"

  /// A PDF without a table of its objects, which its readers rebuild.
  private static func blankPages(_ count: Int) -> [UInt8] {
    var text = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    let kids = (0..<count).map { "\($0 + 3) 0 R" }.joined(separator: " ")
    text += "2 0 obj\n<< /Type /Pages /Kids [\(kids)] /Count \(count) >>\nendobj\n"
    for page in 0..<count {
      text += "\(page + 3) 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>\nendobj\n"
    }
    return Array((text + "trailer\n<< /Root 1 0 R >>\n%%EOF\n").utf8)
  }
}
