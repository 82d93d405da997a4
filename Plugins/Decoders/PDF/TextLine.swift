/// Words that stand side by side.
struct TextLine {
  private(set) var words: [PageWord]
  private(set) var box: Box

  /// Words whose middles lie within half a letter's height are on one line; lines from top to
  /// bottom, words from left to right.
  static func lines(_ words: [PageWord]) -> [TextLine] {
    var lines: [TextLine] = []
    for word in words.sorted(by: { ($0.box.middle.y, $0.box.left) < ($1.box.middle.y, $1.box.left) }
    ) {
      if let last = lines.last, let first = last.words.first,
        word.box.middle.y - first.box.middle.y < min(word.box.height, first.box.height) / 2
      {
        lines[lines.count - 1].add(word)
      } else {
        lines.append(TextLine(words: [word], box: word.box))
      }
    }
    for index in lines.indices { lines[index].words.sort { $0.box.left < $1.box.left } }
    return lines
  }

  private mutating func add(_ word: PageWord) {
    words.append(word)
    box = box.union(word.box)
  }

  /// The size of the letters, in points.
  var em: Double {
    let sizes = words.map(Glyphs.em).sorted()
    return sizes[sizes.count / 2]
  }

  /// The line's text: a space between words of letters and digits, and where a wide gap is.
  var text: [UInt8] {
    var text: [UInt8] = []
    for (index, word) in words.enumerated() {
      if index > 0 {
        let gap = word.box.left - words[index - 1].box.right
        let size = min(Glyphs.em(word), Glyphs.em(words[index - 1]))
        if gap > size || (Glyphs.needsSpace(text, word.text) && gap > size / 8) {
          text.append(0x20)
        }
      }
      text += word.text
    }
    return text
  }
}
