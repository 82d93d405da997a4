import Glibc

/// Blanks out what browsers take for comments and libxml2 would print.
///
/// `<![if !supportMisalignedColumns]>` and `<![endif]>` surround what Office wrote for browsers, and
/// `<![CDATA[` and `]]>` what a program quoted; what they surround is content. Blanks keep all bytes
/// and lines at their places.
enum MarkedSections {
  static func blank(in text: inout [UInt8]) {
    var scan = Scan(end: text.count)
    text.withUnsafeMutableBufferPointer { scan.run($0) }
  }

  private struct Scan {
    var end: Int
    /// Whether an end was looked for in vain; it need not be looked for again.
    var lacksBracket = false
    var lacksComment = false
    var lacksQuotation = false

    mutating func run(_ text: UnsafeMutableBufferPointer<UInt8>) {
      var at = 0
      while let found = find("<!", text, at) {
        at = found + 2
        if stands("<!--", text, found) {
          at = skipComment(text, found)
        } else if stands("<![CDATA[", text, found) {
          blank(text, found..<found + 9)
          at = found + 9
          guard !lacksQuotation else { continue }
          guard let close = find("]]>", text, at) else {
            lacksQuotation = true
            continue
          }
          blank(text, close..<close + 3)
        } else if !isDoctype(text, found), !lacksBracket {
          guard let close = find(">", text, found) else {
            lacksBracket = true
            continue
          }
          blank(text, found..<close + 1)
          at = close + 1
        }
      }
    }

    /// The end of a comment; the empty `<!-->`, which libxml2 takes for a beginning, is blanked.
    private mutating func skipComment(
      _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int
    ) -> Int {
      for empty: StaticString in ["<!-->", "<!--->"] where stands(empty, text, start) {
        let close = start + empty.utf8CodeUnitCount
        blank(text, start..<close)
        return close
      }
      guard !lacksComment, let close = find("-->", text, start + 4) else {
        lacksComment = true
        return start + 4
      }
      return close + 3
    }

    private func isDoctype(_ text: UnsafeMutableBufferPointer<UInt8>, _ at: Int) -> Bool {
      at + 2 < end && text[at + 2] | 0x20 == 0x64
    }

    private func blank(_ text: UnsafeMutableBufferPointer<UInt8>, _ range: Range<Int>) {
      for index in range where text[index] != 0x0A { text[index] = 0x20 }
    }

    private func stands(
      _ word: StaticString, _ text: UnsafeMutableBufferPointer<UInt8>, _ at: Int
    ) -> Bool {
      guard let base = text.baseAddress, at + word.utf8CodeUnitCount <= end else { return false }
      return memcmp(base + at, word.utf8Start, word.utf8CodeUnitCount) == 0
    }

    private func find(
      _ word: StaticString, _ text: UnsafeMutableBufferPointer<UInt8>, _ start: Int
    ) -> Int? {
      guard let base = text.baseAddress else { return nil }
      var at = start
      while at < end, let found = memchr(base + at, Int32(word.utf8Start[0]), end - at) {
        at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        if stands(word, text, at) { return at }
        at += 1
      }
      return nil
    }
  }
}
