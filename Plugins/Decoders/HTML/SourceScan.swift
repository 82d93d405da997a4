import Glibc
import NianbaoKit

/// Goes over the source before the parser does, and sees to what libxml2 would do badly.
///
/// `<![if !supportMisalignedColumns]>` and `<![endif]>` surround what Office wrote for browsers, and
/// `<![CDATA[` and `]]>` what a program quoted; libxml2 would print these marks, so they are removed,
/// all but their line ends, and what they surround is content. A tag with hundreds of attributes is
/// refused: libxml2 compares each with all others.
struct SourceScan {
  /// The most attributes in a tag; the longest known have some fifty.
  private static let attributeLimit = 500

  private let text: UnsafeMutableBufferPointer<UInt8>
  private let base: UnsafeMutablePointer<UInt8>
  /// The page's style sheets, one behind the other.
  private var styles: [UInt8] = []
  /// Whether something is to be removed.
  private var hasMarks = false
  /// Ends that were looked for in vain need not be looked for again.
  private var lacksBracket = false
  private var lacksComment = false
  private var lacksQuotation = false

  /// Prepares a text for the parser.
  ///
  /// - Returns: The style sheets of the page, which hold for all of it wherever they stand.
  /// - Throws: `SourceError` for a tag with too many attributes.
  static func prepare(_ text: inout [UInt8]) throws(SourceError) -> [UInt8] {
    let (flood, hasMarks, styles) = text.withUnsafeMutableBufferPointer {
      buffer -> (Int?, Bool, [UInt8]) in
      guard let base = buffer.baseAddress else { return (nil, false, []) }
      var scan = SourceScan(text: buffer, base: base)
      return (scan.run(), scan.hasMarks, scan.styles)
    }
    guard let flood else {
      // Text has no NUL, so these are the marks.
      if hasMarks { text.removeAll { $0 == 0 } }
      return styles
    }
    let line = text[..<flood].count { $0 == 0x0A } + 1
    throw SourceError(
      .malformed,
      Message(
        zh: "网页第 \(line) 行有一个标签的属性超过 \(attributeLimit) 个。请检查文件是否损坏。",
        en: "At line \(line) a tag has more than \(attributeLimit) attributes. Check whether the "
          + "file is damaged."),
      offset: flood)
  }

  private init(
    text: UnsafeMutableBufferPointer<UInt8>, base: UnsafeMutablePointer<UInt8>
  ) {
    self.text = text
    self.base = base
  }

  /// Goes from `<` to `<`; returns where a tag with too many attributes begins.
  private mutating func run() -> Int? {
    var at = 0
    while let found = find("<", at), found + 1 < text.count {
      let next = text[found + 1]
      if next == 0x21 {
        at = declaration(found)
      } else if next | 0x20 >= 0x61, next | 0x20 <= 0x7A {
        guard let end = tagEnd(found) else { return found }
        at = end
        if isRaw(found) {
          at = rawEnd(found, from: end)
          addStyle(found, content: min(end + 1, at)..<at)
        }
      } else {
        at = found + 1
      }
    }
    return nil
  }

  /// The end of what begins with `<!`.
  private mutating func declaration(_ start: Int) -> Int {
    if stands("<!--", start) { return comment(start) }
    if stands("<![CDATA[", start) {
      remove(start..<start + 9)
      guard !lacksQuotation, let close = find("]]>", start) else {
        lacksQuotation = true
        return start + 9
      }
      remove(close..<close + 3)
      return start + 9
    }
    let isDoctype = start + 2 < text.count && text[start + 2] | 0x20 == 0x64
    guard !isDoctype, !lacksBracket else { return start + 2 }
    guard let close = find(">", start) else {
      lacksBracket = true
      return start + 2
    }
    remove(start..<close + 1)
    return close + 1
  }

  /// The end of a comment; the empty `<!-->`, which libxml2 takes for a beginning, is removed.
  private mutating func comment(_ start: Int) -> Int {
    for empty: StaticString in ["<!-->", "<!--->"] where stands(empty, start) {
      let close = start + empty.utf8CodeUnitCount
      remove(start..<close)
      return close
    }
    guard !lacksComment, let close = find("-->", start + 4) else {
      lacksComment = true
      return start + 4
    }
    return close + 3
  }

  /// The end of a tag; nil if it has too many attributes.
  private func tagEnd(_ start: Int) -> Int? {
    var count = 0
    var at = start + 1
    var isBehindSpace = false
    while at < text.count, text[at] != 0x3E {
      let byte = text[at]
      if Markup.isSpace(byte) || byte == 0x2F {
        isBehindSpace = true
        at += 1
      } else if byte == 0x3D {
        at += 1
        while at < text.count, Markup.isSpace(text[at]) { at += 1 }
        guard at < text.count, text[at] == 0x22 || text[at] == 0x27 else { continue }
        let found = memchr(base + at + 1, Int32(text[at]), text.count - at - 1)
        at = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) + 1 } ?? text.count
        // The next attribute may stand right behind the quotation mark.
        isBehindSpace = true
      } else {
        if isBehindSpace { count += 1 }
        if count > SourceScan.attributeLimit { return nil }
        isBehindSpace = false
        at += 1
      }
    }
    return at
  }

  /// Whether a tag begins a script or a style, in which `<` begins no tag.
  private func isRaw(_ start: Int) -> Bool {
    for name: StaticString in ["script", "style"] {
      let end = start + 1 + name.utf8CodeUnitCount
      guard end < text.count, equals(name, start + 1) else { continue }
      return text[end] == 0x3E || text[end] == 0x2F || Markup.isSpace(text[end])
    }
    return false
  }

  private func rawEnd(_ start: Int, from end: Int) -> Int {
    let name: StaticString = equals("script", start + 1) ? "script" : "style"
    var at = end
    while let close = find("</", at) {
      if equals(name, close + 2) { return close }
      at = close + 2
    }
    return text.count
  }

  /// Keeps the content of a style sheet, unless it is one for printers.
  private mutating func addStyle(_ tag: Int, content: Range<Int>) {
    guard equals("style", tag + 1) else { return }
    let words = Array(text[tag..<content.lowerBound])
    guard
      Markup.find("print", words, from: 0) == nil || Markup.find("screen", words, from: 0) != nil
    else { return }
    styles += text[content]
    styles.append(0x0A)
  }

  private mutating func remove(_ range: Range<Int>) {
    hasMarks = true
    for index in range where text[index] != 0x0A { text[index] = 0 }
  }

  private func stands(_ word: StaticString, _ at: Int) -> Bool {
    at + word.utf8CodeUnitCount <= text.count
      && memcmp(base + at, word.utf8Start, word.utf8CodeUnitCount) == 0
  }

  /// Whether a word in lower case stands at a position, in any case.
  private func equals(_ word: StaticString, _ at: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= text.count else { return false }
    return (0..<count).allSatisfy { text[at + $0] | 0x20 == word.utf8Start[$0] }
  }

  private func find(_ word: StaticString, _ start: Int) -> Int? {
    var at = start
    while at < text.count, let found = memchr(base + at, Int32(word.utf8Start[0]), text.count - at)
    {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if stands(word, at) { return at }
      at += 1
    }
    return nil
  }
}
