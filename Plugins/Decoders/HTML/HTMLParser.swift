import CLibXML2
import NianbaoKit

/// Runs libxml2's HTML parser over a text and tells a page reader what it meets.
///
/// The parser builds no tree. It repairs what is unclosed or overlaps, knows no network and no
/// entity but the characters of HTML. Its limit on the size of texts and the depth of trees holds
/// for trees only, so nothing behind it is lost.
final class HTMLParser {
  private var page: PageReader
  private var context: htmlParserCtxtPtr?
  private var effort = 0
  private var failure: SourceError?

  /// The deepest nesting of elements; pages with a thousand unclosed tags are read.
  private static let depthLimit = 50_000
  /// For each misplaced tag the parser looks through all open elements; this many looks take less
  /// than a second.
  private static let effortLimit = 200_000_000
  /// The most comparisons of elements with rules of style sheets, which take less than a second.
  private static let styleLimit = 1_000_000
  /// An element around everything: the parser passes over `html` inside of another element, also
  /// when a page has several or goes on behind its end.
  private static let root: StaticString = "<nianbao-source>"

  private init(_ page: PageReader) { self.page = page }

  /// Reads a text in UTF-8.
  ///
  /// - Throws: `SourceError` when the page is damaged in a way that would take the parser too long.
  static func read(_ text: [UInt8], into page: PageReader) throws(SourceError) -> PageReader {
    let parser = HTMLParser(page)
    // A byte order mark is no text.
    let text = text.starts(with: [0xEF, 0xBB, 0xBF]) ? text[3...] : text[...]
    let root = UnsafeBufferPointer(start: root.utf8Start, count: root.utf8CodeUnitCount)
    parser.parse(Array(root) + text)
    if let failure = parser.failure { throw failure }
    parser.page.end()
    return parser.page
  }

  private func parse(_ text: [UInt8]) {
    xmlInitParser()
    let created = text.withUnsafeBytes { buffer in
      htmlCreateMemoryParserCtxt(
        buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count))
    }
    guard let created else {
      failure = SourceError(
        .input, Message(zh: "内存不足，无法解析网页。", en: "There is too little memory to parse the page."))
      return
    }
    defer { htmlFreeParserCtxt(created) }
    context = created
    var handler = htmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC: errors go to `serror`
    handler.startElement = { HTMLParser.at($0)?.start($1, Attributes($2)) }
    handler.endElement = { HTMLParser.at($0)?.end($1) }
    handler.characters = { HTMLParser.at($0)?.add($1, $2) }
    handler.ignorableWhitespace = { HTMLParser.at($0)?.add($1, $2) }
    handler.serror = { data, _ in HTMLParser.at(data)?.countEffort() }
    created.pointee.sax.pointee = handler
    created.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    // The encoding is settled: what the page says of it is not for the parser.
    created.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    htmlCtxtUseOptions(created, Int32(bitPattern: options))
    htmlParseDocument(created)
    if failure == nil, !page.builder.isOverLimit, let input = created.pointee.input,
      input.pointee.cur < input.pointee.end || created.pointee.disableSAX != 0
    {
      failure = .stopped(line)
    }
    context = nil
  }

  private var line: Int32 { context?.pointee.input?.pointee.line ?? 0 }

  private func fail(_ error: SourceError) {
    guard failure == nil else { return }
    failure = error
    xmlStopParser(context)
  }
}

extension HTMLParser {
  fileprivate static func at(_ data: UnsafeMutableRawPointer?) -> HTMLParser? {
    data.map { Unmanaged<HTMLParser>.fromOpaque($0).takeUnretainedValue() }
  }

  fileprivate func start(_ name: UnsafePointer<xmlChar>?, _ attributes: Attributes) {
    guard failure == nil, let name else { return }
    let word = UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name)))
    page.start(Element.named(String(cString: name)), word, attributes, line: line)
    if page.styleEffort > HTMLParser.styleLimit { fail(.tooManyRules(line)) }
    if page.depth > HTMLParser.depthLimit { fail(.tooDeep(HTMLParser.depthLimit, line)) }
    if page.builder.isOverLimit { xmlStopParser(context) }
  }

  fileprivate func end(_ name: UnsafePointer<xmlChar>?) {
    guard failure == nil else { return }
    page.endElement(line: line)
  }

  fileprivate func add(_ text: UnsafePointer<xmlChar>?, _ count: Int32) {
    guard failure == nil, let text else { return }
    page.add(UnsafeBufferPointer(start: text, count: Int(count)), line: line)
  }

  fileprivate func countEffort() {
    effort += page.depth
    if effort > HTMLParser.effortLimit { fail(.misplaced(line)) }
  }
}

extension SourceError {
  fileprivate static func tooDeep(_ limit: Int, _ line: Int32) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "网页第 \(line) 行处的标签嵌套超过 \(limit) 层。请检查文件是否损坏。",
        en: "At line \(line) the tags are nested deeper than \(limit). Check whether the file is "
          + "damaged."))
  }

  fileprivate static func misplaced(_ line: Int32) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "网页到第 \(line) 行为止错位的标签太多，无法解析。请检查文件是否损坏。",
        en: "Up to line \(line) too many tags are misplaced. Check whether the file is damaged."))
  }

  fileprivate static func tooManyRules(_ line: Int32) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "网页到第 \(line) 行为止样式表的规则太多，无法判断哪些文字不显示。请检查文件是否损坏。",
        en: "Up to line \(line) the page's style sheets have too many rules to tell which text is "
          + "not shown. Check whether the file is damaged."))
  }

  fileprivate static func stopped(_ line: Int32) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "网页在第 \(line) 行处无法继续解析。请检查文件是否损坏。",
        en: "The page cannot be parsed beyond line \(line). Check whether the file is damaged."))
  }
}
