/// What the head of a page says of the document, as lines like those that pages print above it.
struct PageHead {
  private var title = Words()
  private var articleTitle = Words()
  private var published = Words()
  private var source = Words()
  private var column = Words()

  /// Longer ones are keywords for search engines.
  private static let longest = 360

  /// Adds text of the `title` element.
  mutating func addTitle(_ text: UnsafeBufferPointer<UInt8>, line: Int32) {
    title.append(text, endingOnLine: line, keepsLines: false)
  }

  /// Takes a `meta` element; the names are those of the national standard for government sites.
  mutating func add(_ attributes: Attributes, line: Int32) {
    guard let name = attributes.word("name"), let content = attributes["content"] else { return }
    switch name {
    case "articletitle": PageHead.take(content, line, into: &articleTitle)
    case "pubdate": PageHead.take(content, line, into: &published)
    case "contentsource": PageHead.take(content, line, into: &source)
    case "columnname": PageHead.take(content, line, into: &column)
    default: break
    }
  }

  private static func take(
    _ content: UnsafeBufferPointer<UInt8>, _ line: Int32, into words: inout Words
  ) {
    guard words.isEmpty else { return }
    words.append(content, endingOnLine: line, keepsLines: false)
  }

  /// The lines, each with its line in the source, in the order of the source.
  var lines: [(words: [UInt8], line: Int32)] {
    [
      ("标题", articleTitle.isEmpty ? title : articleTitle), ("发布日期", published),
      ("来源", source), ("栏目", column),
    ].compactMap { key, value in
      guard !value.isEmpty, value.bytes.count <= PageHead.longest else { return nil }
      return (Array("\(key): ".utf8) + value.bytes, value.line)
    }.sorted { $0.1 < $1.1 }
  }
}
