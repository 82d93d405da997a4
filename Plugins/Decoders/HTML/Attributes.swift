import CLibXML2
import Glibc

/// The attributes of a tag, as libxml2 hands them over: names in lower case, entities resolved.
struct Attributes {
  /// Pairs of name and value, ended by nil; nil for a tag without attributes.
  private let pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  init(_ pairs: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { self.pairs = pairs }

  /// The value of an attribute: empty for one without a value, nil when the tag lacks it.
  subscript(_ name: StaticString) -> UnsafeBufferPointer<UInt8>? {
    guard var pair = pairs else { return nil }
    while let found = pair[0] {
      if xmlStrEqual(found, name.utf8Start) == 1 {
        guard let value = pair[1] else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))
      }
      pair += 2
    }
    return nil
  }

  /// The value of an attribute whose name is known at run time only.
  func value(of name: [UInt8]) -> UnsafeBufferPointer<UInt8>? {
    guard var pair = pairs else { return nil }
    while let found = pair[0] {
      if UnsafeBufferPointer(start: found, count: Int(xmlStrlen(found))).elementsEqual(name) {
        guard let value = pair[1] else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value)))
      }
      pair += 2
    }
    return nil
  }

  /// The classes and the identifier.
  var words: [[UInt8]] {
    let classes = self["class"]?.split { Markup.isSpace($0) }.map { Array($0) } ?? []
    return classes + (self["id"].map { [Array($0)] } ?? [])
  }

  /// Whether the element has a class.
  func hasClass(_ name: [UInt8]) -> Bool {
    self["class"]?.split { Markup.isSpace($0) }.contains { $0.elementsEqual(name) } ?? false
  }

  /// The value of an attribute in lower case, for those that have few values.
  func word(_ name: StaticString) -> String? {
    self[name].map { String(decoding: $0.prefix(64), as: UTF8.self).lowercased() }
  }

  /// A span, read as HTML 5 reads numbers: digits behind white space, the rest ignored.
  func span(_ name: StaticString) -> Int? {
    guard let value = self[name] else { return nil }
    let digits = value.drop { Markup.isSpace($0) || $0 == 0x2B }.prefix { Markup.isDigit($0) }
    guard !digits.isEmpty else { return nil }
    return digits.reduce(0) { min($0 * 10 + Int($1 - 0x30), 1_000_000) }
  }

  /// How many columns a cell covers: 1 when it does not say or says 0 (HTML 5, section 4.9.11).
  var columns: Int { span("colspan").map { $0 == 0 ? 1 : $0 } ?? 1 }

  /// How many rows a cell covers; 0 for all that follow in the row group.
  var rows: Int { span("rowspan") ?? 1 }
}
