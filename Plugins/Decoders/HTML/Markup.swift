import Glibc
import NianbaoKit

/// Tells web pages and fragments of them from text that merely contains `<`.
enum Markup {
  /// How surely bytes are HTML.
  static func likelihood(_ bytes: [UInt8]) -> Int {
    var start = Array(bytes.prefix(sample))
    // The tags of UTF-16 are ASCII with zeros between.
    if case .utf16 = TextEncoding.byteOrderMark(bytes) { start.removeAll { $0 == 0 } }
    switch firstTag(start) {
    case "html", "head", "body": return 95
    case .some(let name) where tags.contains(name): return 80
    case .some: return 0
    case nil: return hasPair(start) ? 60 : 0
    }
  }

  /// Whether a text begins with a tag, so that its lines mean nothing.
  static func begins(_ text: [UInt8]) -> Bool { firstTag(Array(text.prefix(sample))) != nil }

  /// How much of a source is looked at; scripts and comments may be long.
  private static let sample = 1 << 16

  /// The elements with which pages and fragments begin.
  private static let tags: Set<String> = [
    "a", "article", "b", "base", "blockquote", "br", "center", "div", "dl", "font", "footer",
    "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "img", "link", "main", "meta",
    "nav", "ol", "p", "pre", "script", "section", "span", "strong", "style", "table", "tbody",
    "td", "th", "thead", "title", "tr", "ul",
  ]

  /// Elements that show, opened and closed, that text is marked up.
  private static let paired: [StaticString] = ["table", "td", "p", "div", "html"]

  /// The name of the element with which a text begins, behind white space, comments, declarations;
  /// nil if it begins with words.
  private static func firstTag(_ text: [UInt8]) -> String? {
    let isUTF16 = text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF])
    var at = Space.trim(text, (isUTF16 ? 2 : 0)..<text.count).lowerBound
    while at + 1 < text.count, text[at] == 0x3C {
      let next = text[at + 1]
      if isLetter(next) {
        let name = text[(at + 1)...].prefix { isLetter($0) || isDigit($0) || $0 == 0x3A }
        let end = at + 1 + name.count
        guard end < text.count, isSpace(text[end]) || text[end] == 0x3E || text[end] == 0x2F,
          text[end...].first(where: { $0 == 0x3E || $0 == 0x3C }) == 0x3E || text.count == sample
        else { return nil }
        return String(decoding: name, as: UTF8.self).lowercased()
      }
      guard next == 0x21 || next == 0x3F else { return nil }  // ! and ?
      if stands("<!doctype html", text, at) { return "html" }
      let mark: StaticString = stands("<!--", text, at) ? "-->" : ">"
      guard let end = find(mark, text, from: at + 2) else { return nil }
      at = Space.trim(text, end + mark.utf8CodeUnitCount..<text.count).lowerBound
    }
    return nil
  }

  /// Whether one of the paired elements is opened and closed.
  private static func hasPair(_ text: [UInt8]) -> Bool {
    var open: Set<Int> = []
    var at = 0
    while let found = nextTag(text, from: at) {
      at = found + 1
      let isEnd = at < text.count && text[at] == 0x2F
      guard let index = paired.firstIndex(where: { isNamed($0, text, isEnd ? at + 1 : at) })
      else { continue }
      if !isEnd {
        open.insert(index)
      } else if open.contains(index) {
        return true
      }
    }
    return false
  }

  /// Where the next `<` stands; most text has none.
  private static func nextTag(_ text: [UInt8], from start: Int) -> Int? {
    text.withUnsafeBytes { text in
      guard start < text.count, let base = text.baseAddress,
        let found = memchr(base + start, 0x3C, text.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private static func isNamed(_ name: StaticString, _ text: [UInt8], _ at: Int) -> Bool {
    let end = at + name.utf8CodeUnitCount
    return end < text.count && stands(name, text, at) && (text[end] == 0x3E || isSpace(text[end]))
  }

  /// Whether a word in lower case stands at a position, in any case.
  static func stands(_ word: StaticString, _ text: [UInt8], _ at: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard at + count <= text.count else { return false }
    for offset in 0..<count {
      let byte = text[at + offset]
      let lower = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      if lower != word.utf8Start[offset] { return false }
    }
    return true
  }

  /// Where a word in lower case stands first from a position on.
  static func find(_ word: StaticString, _ text: [UInt8], from start: Int) -> Int? {
    var at = start
    while at + word.utf8CodeUnitCount <= text.count {
      if stands(word, text, at) { return at }
      at += 1
    }
    return nil
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte >= 0x09 && byte <= 0x0D
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7A
  }
}
