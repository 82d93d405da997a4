import NianbaoKit

@section("nianbao_plugins") @used
private let record: PlugInRecord = {
  $0.initializeMemory(as: (any PlugIn.Type)?.self, to: HTMLDecoder.self)
}

/// Web pages and fragments of them, read by libxml2 in one pass as browsers forgive them.
struct HTMLDecoder: Decoder {
  static let name = "html"
  static let summary = Message(
    zh: "网页：整页或片段，编码不限；展开合并的单元格，略去导航、页脚和不显示的文字。",
    en: "Web pages and fragments in any Chinese encoding: spans expanded, navigation and hidden "
      + "text left out.")
  static let extensions = ["html", "htm", "xhtml", "shtml"]
  static let findings = [FindingKind.hiddenTable]

  static func recognise(_ bytes: [UInt8]) -> Int { Markup.likelihood(bytes) }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    var text = try TextEncoding.decode(
      bytes, declared: DeclaredEncoding.name(in: bytes), limits: limits, findings: &findings)
    let styles = StyleSheet(try SourceScan.prepare(&text))
    let breaksLines = !Markup.begins(text)
    var page = try HTMLParser.read(text, into: PageReader(limits, styles, breaksLines: breaksLines))
    if page.isBare {
      // Nothing but links: a page that lists documents, and should be seen as such.
      page = try HTMLParser.read(
        text, into: PageReader(limits, styles, breaksLines: breaksLines, keepsFurniture: true))
    }
    findings += page.findings
    return try page.document()
  }
}
