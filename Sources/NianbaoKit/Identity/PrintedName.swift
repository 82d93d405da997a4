/// Names and titles as they are printed, found by what they say in simplified characters.
enum PrintedName {
  /// The printed characters of a name without white space.
  ///
  /// - Parameters:
  ///   - name: A name read from the document's simplified text.
  ///   - document: The document it was read from.
  /// - Returns: The characters in the same places of the printed text; the name itself where the
  ///   document is simplified already.
  static func string(_ name: [UInt8], in document: Document) -> String {
    let text = document.simplifiedText
    var printed = name
    if text != document.text, let first = name.first {
      var start = 0
      while start < text.count {
        if text[start] == first, let found = match(name, text, start) {
          printed = found.map { document.text[$0] }
          break
        }
        start += 1
      }
    }
    return String(decoding: printed, as: UTF8.self)
  }

  /// The positions of a name's bytes when it stands at a position, white space inside left out.
  private static func match(_ name: [UInt8], _ text: [UInt8], _ start: Int) -> [Int]? {
    var positions: [Int] = []
    var at = start
    for byte in name {
      if at < text.count, text[at] != byte { at = Space.skip(text, at, text.count) }
      guard at < text.count, text[at] == byte else { return nil }
      positions.append(at)
      at += 1
    }
    return positions
  }
}
