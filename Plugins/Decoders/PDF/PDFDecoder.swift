import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: PDFDecoder.self)
}

/// PDF with text: paragraphs and tables by the places of the words and by the ruling lines.
struct PDFDecoder: Decoder {
  static let name = "pdf"
  static let summary = Message(
    zh: "PDF：按文字的位置和表格线还原段落与表格（需要 poppler-utils 和 poppler-data）。",
    en: "PDF, its tables by their ruling lines (needs poppler-utils and poppler-data).")
  static let extensions = ["pdf"]
  static let findings = [FindingKind.pagePicture, .pageGarbled]

  private static let mark = Array("%PDF-".utf8)

  /// The mark stands among the first bytes, as readers of PDF accept it.
  static func recognise(_ bytes: [UInt8]) -> Int {
    if bytes.starts(with: mark) { return 100 }
    for start in bytes.indices.prefix(1024)
    where bytes[start] == mark[0] && bytes[start...].starts(with: mark) { return 90 }
    return 0
  }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    var legible = LegiblePages()
    var layouts: [PageLayout] = []
    try Poppler(bytes, limits).eachPage { text, picture in
      legible.note(text, picture)
      layouts.append(PageLayout(text, picture: picture))
    }
    try legible.report(&findings)
    RunningLines.remove(from: &layouts)
    var flow = PageFlow(layouts, limits)
    return try flow.document()
  }
}
