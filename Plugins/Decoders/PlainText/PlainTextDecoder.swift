import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: PlainTextDecoder.self)
}

/// Text as scrapers and copying leave it: paragraphs, and tables whose cells `|` separates.
struct PlainTextDecoder: Decoder {
  static let name = "text"
  static let summary = Message(
    zh: "纯文本：UTF-8、UTF-16、GB18030，识别用 | 分隔的表格和一行一格的表格。",
    en: "Plain text in UTF-8, UTF-16 or GB18030, with tables of cells between bars or on lines.")
  static let extensions = ["txt", "text"]

  /// Anything may be text, but every other format is a better guess; `decode` tells what is not.
  static func recognise(_ bytes: [UInt8]) -> Int {
    TextEncoding.byteOrderMark(bytes) == nil ? 10 : 50
  }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    let text = try TextEncoding.decode(bytes, limits: limits, findings: &findings)
    let lines = try Line.all(in: text, limits: limits)
    return Document(
      text: text, blocks: PipeTables.blocks(of: text, lines: lines), isSourceText: true)
  }
}
