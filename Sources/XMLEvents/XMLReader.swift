internal import CLibXML2
public import NianbaoKit

/// Reads one piece of XML and tells a handler what stands in it.
///
/// Nothing is fetched and nothing is expanded: a document type, which is what declares entities,
/// ends the reading. So does an element nested deeper than `depthLimit`.
public enum XMLReader {
  /// How deep elements may be nested.
  public static let depthLimit = 250
  /// The most namespaces that may be declared at one place; libxml2 searches them one by one.
  static let namespaceLimit = 250

  /// Reads XML in UTF-8 or UTF-16, the encodings that office files may have.
  ///
  /// - Parameters:
  ///   - bytes: The whole of it.
  ///   - name: What it is called in messages, such as `word/document.xml`.
  ///   - namespaces: The prefixes by which the handler knows namespaces.
  ///   - handler: Who is told. After an error it has been told only what stands in front of it.
  /// - Throws: `SourceError` when it is not well-formed, or the handler's failure.
  public static func read(
    _ bytes: [UInt8], name: String, namespaces: XMLNamespaces, into handler: any XMLEventHandler
  ) throws(SourceError) {
    _ = isReady
    let run = XMLRun(handler, XMLNames(namespaces))
    let problem = (UTF16Text.utf8(bytes) ?? bytes).withUnsafeBytes { text in
      XMLTagCheck.findsOverfullTag(text) ? .overfullTag : read(text, run)
    }
    if let failure = handler.failure { throw failure }
    if let problem { throw problem.error(in: name) }
  }

  private static func read(_ text: UnsafeRawBufferPointer, _ run: XMLRun) -> XMLProblem? {
    // Four odd first bytes would make libxml2 take the rest for EBCDIC or UTF-32.
    guard let first = text.first, first <= 0x20 || first == UInt8(ascii: "<") || first == 0xEF,
      first != 0
    else { return text.isEmpty ? .empty : .notXML }
    guard let start = text.baseAddress, text.count <= Int(Int32.max),
      let context = xmlCreateMemoryParserCtxt(start, Int32(text.count))
    else { return .empty }
    defer { xmlFreeParserCtxt(context) }
    run.context = context
    context.pointee.sax.pointee = XMLRun.callbacks
    context.pointee.userData = Unmanaged.passUnretained(run).toOpaque()
    // Without replacing, libxml2 hands over `&amp;` in attributes as `&#38;`. No other entity can be
    // declared, as a document type ends the reading.
    let options = [XML_PARSE_NONET, XML_PARSE_NOENT, XML_PARSE_IGNORE_ENC]
    xmlCtxtUseOptions(context, Int32(options.reduce(0) { $0 | $1.rawValue }))
    xmlParseDocument(context)
    guard context.pointee.wellFormed == 0 else { return run.problem }
    return run.problem ?? .malformed(context.pointee.lastError)
  }

  /// libxml2 is initialised once, before several threads use it.
  private static let isReady: Void = xmlInitParser()
}
