import CLibXML2
import NianbaoKit

/// Runs libxml2's HTML parser over a text and tells a page reader what it meets.
///
/// The parser builds no tree. It repairs what is unclosed or overlaps, knows no network and no
/// entity but the characters of HTML.
final class HTMLParser {
  private var page: PageReader
  private let context: htmlParserCtxtPtr
  private var effort = 0
  private var hasEnded = false
  private var failure: SourceError?

  /// The parser takes the text in pieces of this size, between which its limits are checked.
  private static let piece = 4096
  /// The deepest nesting of elements; pages with a thousand unclosed tags are read.
  private static let depthLimit = 50_000
  /// For each misplaced tag the parser looks through all open elements; this many looks take less
  /// than a second.
  private static let effortLimit = 200_000_000
  /// An element around everything: behind the end of the outermost one the parser would stop, but
  /// pages go on behind `</html>`.
  private static let root = "nianbao-source"

  init(_ page: PageReader) throws(SourceError) {
    var handler = htmlSAXHandler()
    handler.initialized = 0xDEED_BEAF  // XML_SAX2_MAGIC: errors go to `serror`
    handler.startElement = { HTMLParser.at($0)?.start($1, Attributes($2)) }
    handler.endElement = { data, _ in HTMLParser.at(data)?.end() }
    handler.characters = { HTMLParser.at($0)?.add($1, $2) }
    handler.ignorableWhitespace = { HTMLParser.at($0)?.add($1, $2) }
    handler.serror = { data, _ in HTMLParser.at(data)?.countEffort() }
    xmlInitParser()
    guard let context = htmlCreatePushParserCtxt(&handler, nil, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else {
      throw SourceError(
        .input, Message(zh: "内存不足，无法解析网页。", en: "There is too little memory to parse the page."))
    }
    self.context = context
    self.page = page
    // The encoding is settled: what the page says of it is not for the parser.
    context.pointee.charset = Int32(XML_CHAR_ENCODING_UTF8.rawValue)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOIMPLIED.rawValue
      | HTML_PARSE_IGNORE_ENC.rawValue | HTML_PARSE_NODEFDTD.rawValue
    htmlCtxtUseOptions(context, Int32(bitPattern: options))
  }

  deinit { htmlFreeParserCtxt(context) }

  /// Reads a whole text; a parser reads one text only.
  func read(_ text: [UInt8]) throws(SourceError) -> PageReader {
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    push(Array("<\(HTMLParser.root)>".utf8)[...])
    var flood = AttributeFlood()
    // A byte order mark is no text.
    let start = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var position = start
    while position < text.count, failure == nil {
      var end = min(position + HTMLParser.piece, text.count)
      while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
      push(text[position..<end])
      position = end
      if hasEnded || context.pointee.disableSAX != 0 { fail(.stopped(page.line)) }
      if flood.isTooMuch(text, from: position - pending, to: position, inScript: isInScript) {
        fail(.attributes(page.line))
      }
    }
    if failure == nil { htmlParseChunk(context, nil, 0, 1) }
    if let failure { throw failure }
    page.end()
    return page
  }

  private func push(_ piece: ArraySlice<UInt8>) {
    _ = piece.withUnsafeBytes { buffer in
      htmlParseChunk(
        context, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), 0)
    }
  }

  /// How many bytes the parser has taken but not read, because a tag or a comment has no end yet.
  private var pending: Int {
    guard let input = context.pointee.input else { return 0 }
    return input.pointee.end - input.pointee.cur
  }

  /// Whether the parser reads a script or a style, in which `<` begins no tag.
  private var isInScript: Bool {
    let name = context.pointee.name
    return xmlStrEqual(name, "script") == 1 || xmlStrEqual(name, "style") == 1
  }

  private var line: Int32 { context.pointee.input?.pointee.line ?? 0 }

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
    page.start(Element.named(String(cString: name)), attributes, line: line)
    if page.depth > HTMLParser.depthLimit { fail(.tooDeep(HTMLParser.depthLimit, line)) }
  }

  fileprivate func end() {
    guard failure == nil else { return }
    page.endElement(line: line)
    hasEnded = page.depth == 0
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

  fileprivate static func attributes(_ line: Int32) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "网页第 \(line) 行后有一个标签的属性超过 \(AttributeFlood.limit) 个。请检查文件是否损坏。",
        en: "Behind line \(line) a tag has more than \(AttributeFlood.limit) attributes. Check "
          + "whether the file is damaged."))
  }

  fileprivate static func stopped(_ line: Int32) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "网页在第 \(line) 行处无法继续解析。请检查文件是否损坏。",
        en: "The page cannot be parsed beyond line \(line). Check whether the file is damaged."))
  }
}
