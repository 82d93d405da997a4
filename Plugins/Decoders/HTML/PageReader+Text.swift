import NianbaoKit

/// The text of a page, from what the parser tells to paragraphs.
extension PageReader {
  /// Text, in which references to characters are resolved; libxml2 leaves `&nbsp` as it is when it
  /// lacks its semicolon.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, line: Int32) {
    self.line = line
    if hidden != nil {
      hidden?.add(text)
      return
    }
    if openTitles > 0 {
      head.addTitle(text, line: line)
      return
    }
    let state = frames.last?.state ?? []
    if !state.isDisjoint(with: .unseen) {
      veiled?.add(text)
      return
    }
    var text = text
    if isBehindAmpersand, text.starts(with: PageReader.space) {
      isBehindAmpersand = false
      words.append([0xC2, 0xA0], line: line)
      text = UnsafeBufferPointer(rebasing: text.dropFirst(PageReader.space.count))
      if text.first == 0x3B { text = UnsafeBufferPointer(rebasing: text.dropFirst()) }
    }
    addAmpersand()
    if text.count == 1, text[0] == 0x26 {
      isBehindAmpersand = true
      return
    }
    let size = words.bytes.count
    let hasDigits = isDoubtful(state) && DoubtfulDigits.stand(in: text)
    if hasDigits {
      words.append(doubtful: text, endingOnLine: line)
    } else if !state.contains(.struck) {
      words.append(
        text, endingOnLine: line,
        keepsLines: openPreformatted > 0 || breaksLines && frames.count == 1)
    }
    count(size)
  }

  /// What stands behind the `&` of a no-break space.
  private static let space = Array("nbsp".utf8)

  /// Adds a `&` that no name followed.
  mutating func addAmpersand() {
    guard isBehindAmpersand else { return }
    isBehindAmpersand = false
    words.append(CollectionOfOne(0x26), line: line)
  }

  private mutating func count(_ size: Int) {
    let new = words.bytes[size...]
    guard !new.isEmpty else { return }
    tally.size += new.count
    if openLinks > 0 {
      tally.linked += new.count
      linksWithText = true
    }
    var index = new.startIndex
    while index + 2 < new.endIndex {
      if new[index] == 0xE3, new[index + 1] == 0x80, new[index + 2] == 0x82 { tally.sentences += 1 }
      index += 1
    }
  }

  /// Ends the paragraph.
  mutating func flush() {
    guard !words.isEmpty else {
      words.removeAll()
      return
    }
    writeHead()
    builder.addParagraph(words.bytes, line: words.line)
    words.removeAll()
  }

  /// Writes the lines of the head in front of all others.
  mutating func writeHead() {
    guard !hasHead else { return }
    hasHead = true
    for (words, line) in head.lines { builder.addParagraph(words, line: line) }
  }
}
