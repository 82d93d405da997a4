internal import Glibc

/// Looks over the tags of XML before it is read.
///
/// libxml2 compares each attribute of an element with all others, so that a tag with a million
/// attributes would take it hours.
enum XMLTagCheck {
  /// The most attributes of an element, declared namespaces included.
  static let attributeLimit = 250

  /// Whether a tag has more attributes than `attributeLimit`.
  static func findsOverfullTag(_ text: UnsafeRawBufferPointer) -> Bool {
    var at = 0
    while let open = find("<", in: text, from: at) {
      at = open + 1
      if starts("!--", text, at) {
        at = find("-->", in: text, from: at + 3) ?? text.count
      } else if starts("![CDATA[", text, at) {
        at = find("]]>", in: text, from: at) ?? text.count
      } else if starts("?", text, at) {
        at = find("?>", in: text, from: at) ?? text.count
      } else {
        guard let end = endOfTag(text, at) else { return true }
        at = end
      }
    }
    return false
  }

  /// The position behind a tag; nil when it has too many attributes.
  private static func endOfTag(_ text: UnsafeRawBufferPointer, _ start: Int) -> Int? {
    var count = 0
    var at = start
    while at < text.count {
      let byte = text[at]
      at += 1
      switch byte {
      case UInt8(ascii: ">"): return at
      case UInt8(ascii: "="):
        count += 1
        if count > attributeLimit { return nil }
      case UInt8(ascii: "\""): at = (find("\"", in: text, from: at) ?? text.count) + 1
      case UInt8(ascii: "'"): at = (find("'", in: text, from: at) ?? text.count) + 1
      default: break
      }
    }
    return text.count
  }

  private static func find(
    _ mark: StaticString, in text: UnsafeRawBufferPointer, from start: Int
  ) -> Int? {
    guard let base = text.baseAddress else { return nil }
    var at = start
    while at < text.count,
      let found = memchr(base + at, Int32(mark.utf8Start.pointee), text.count - at)
    {
      at = UnsafeRawPointer(found) - base
      if starts(mark, text, at) { return at }
      at += 1
    }
    return nil
  }

  private static func starts(
    _ mark: StaticString, _ text: UnsafeRawBufferPointer, _ at: Int
  ) -> Bool {
    guard let base = text.baseAddress, text.count - at >= mark.utf8CodeUnitCount else {
      return false
    }
    return memcmp(base + at, mark.utf8Start, mark.utf8CodeUnitCount) == 0
  }
}
