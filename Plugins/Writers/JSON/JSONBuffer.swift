import NianbaoKit

/// JSON text under construction (RFC 8259).
///
/// Hand-written: an encoder would need an object tree for each report, ten times the time, and
/// would not keep the order of keys.
struct JSONBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends text that is JSON already.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends bytes that are JSON already.
  mutating func raw(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  mutating func number(_ value: Number) { value.write(to: &bytes) }

  mutating func number(_ value: Int) { number(Number(Int64(value))) }

  /// Appends a list; an open one lacks its closing bracket.
  mutating func list<Element>(
    _ elements: [Element], isOpen: Bool = false, _ append: (Element, inout JSONBuffer) -> Void
  ) {
    raw("[")
    for index in elements.indices {
      if index > 0 { raw(",") }
      append(elements[index], &self)
    }
    if !isOpen { raw("]") }
  }

  /// Appends a string in quotes.
  mutating func string(_ text: String) {
    var text = text
    bytes.append(Self.quote)
    text.withUTF8 { escape($0) }
    bytes.append(Self.quote)
  }

  /// Appends ranges of a text, joined with line feeds, as one string in quotes.
  mutating func string(_ text: [UInt8], _ ranges: some Collection<Range<Int>>) {
    bytes.append(Self.quote)
    text.withUnsafeBufferPointer { text in
      var isFirst = true
      for range in ranges {
        if !isFirst { raw("\\n") }
        isFirst = false
        escape(UnsafeBufferPointer(rebasing: text[range]))
      }
    }
    bytes.append(Self.quote)
  }

  /// Appends characters; bytes that are no character become U+FFFD.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      let width = byte < 0x80 ? Int(Self.isPlain(byte) ? 1 : 0) : WellFormed.width(text, at)
      if width > 0 {
        at += width
        continue
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
      escape(byte)
      at += 1
      start = at
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case 0x08: raw("\\b")
    case 0x09: raw("\\t")
    case 0x0A: raw("\\n")
    case 0x0C: raw("\\f")
    case 0x0D: raw("\\r")
    case Self.quote: raw("\\\"")
    case Self.backslash: raw("\\\\")
    case 0x80...: raw("\u{FFFD}")
    default:
      raw("\\u00")
      bytes.append(Self.digits[Int(byte >> 4)])
      bytes.append(Self.digits[Int(byte & 15)])
    }
  }

  private static let quote = UInt8(ascii: "\"")
  private static let backslash = UInt8(ascii: "\\")
  private static let digits = Array("0123456789abcdef".utf8)

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != quote && byte != backslash && byte != 0x7F
  }
}
