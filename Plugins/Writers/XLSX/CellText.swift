import NianbaoKit

/// The text of one cell as Excel can take it, in a buffer that is used again.
struct CellText {
  /// The length of the longest text of a cell, in UTF-16 code units.
  static let limit = 32_767

  private(set) var isCut = false
  /// Whether something was replaced that no cell can hold.
  private(set) var isChanged = false
  private let mark: [UInt8]
  private let markUnits: Int
  private(set) var bytes: [UInt8] = []
  private var units = 0
  /// Where to cut, should the text become too long: behind it the mark still fits.
  private var lastFit = 0

  init(_ language: Language) {
    let text = Message(zh: "…（已截断）", en: "… (cut)").text(language)
    mark = Array(text.utf8)
    markUnits = text.utf16.count
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The width of the whole text, as if it stood on one line.
  var width: Int { TextWidth.of(bytes: bytes.count, units: units) }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    isCut = false
    isChanged = false
    units = 0
    lastFit = 0
  }

  /// How many lines the text takes in a cell of a width: lines end between Chinese characters and at
  /// spaces, and within words only where those are longer than a line.
  func lines(in width: Double) -> Int {
    let width = Int(max(width, 2))
    var lines = 1
    var used = 0
    var word = 0
    func place(_ length: Int) {
      guard used + length > width else { return used += length }
      lines += used > 0 ? 1 : 0
      lines += (length - 1) / width
      used = (length - 1) % width + 1
    }
    for byte in bytes {
      if byte > 0x20, byte < 0x80 {
        word += 1
        continue
      }
      if word > 0 { place(word) }
      word = 0
      switch byte {
      case 0x0A:
        lines += 1
        used = 0
      case 0x20: used += 1
      case 0x80..<0xC0: break
      default: place(byte < 0xE0 ? 1 : 2)
      }
    }
    if word > 0 { place(word) }
    return lines
  }

  mutating func appendLineFeed() { put([0x0A], units: 1) }

  mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    guard !isCut, let count = Self.plainUnits(of: text),
      units + count <= Self.limit - markUnits
    else { return appendSlowly(text) }
    bytes.append(contentsOf: text)
    units += count
    lastFit = bytes.count
  }

  /// The length of a text that can be taken as it is; nil where something in it cannot.
  private static func plainUnits(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    var count = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if byte < 0x20 || byte == UInt8(ascii: "_") { return nil }
        at += 1
      } else {
        let width = WellFormed.width(text, at)
        if width == 0 || isNonCharacter(text, at, width) { return nil }
        if width == 4 { count += 1 }
        at += width
      }
      count += 1
    }
    return count
  }

  private mutating func appendSlowly(_ text: UnsafeBufferPointer<UInt8>) {
    var at = 0
    while at < text.count, !isCut {
      let width = WellFormed.width(text, at)
      let byte = text[at]
      if width == 1, byte >= 0x20, byte != UInt8(ascii: "_") {
        put(byte)
      } else if width == 1 {
        appendSpecial(text, at)
      } else if width == 0 || Self.isNonCharacter(text, at, width) {
        replace()
      } else {
        put(UnsafeBufferPointer(rebasing: text[at..<at + width]), units: width == 4 ? 2 : 1)
      }
      at += max(width, 1)
    }
  }

  /// Calls a function with the text, which ends in a zero byte.
  mutating func withCString<Result>(_ body: (UnsafePointer<CChar>?) -> Result) -> Result {
    bytes.append(0)
    return bytes.withUnsafeBytes { all in
      body(all.baseAddress?.assumingMemoryBound(to: CChar.self))
    }
  }

  private mutating func appendSpecial(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) {
    switch text[at] {
    case 0x09, 0x0A:
      put(text[at])
    case 0x0D:
      // XML knows one end of line.
      if at + 1 == text.count || text[at + 1] != 0x0A { put(0x0A) }
    case UInt8(ascii: "_"):
      put(Self.isEscape(text, at) ? Self.escapedUnderscore : [UInt8(ascii: "_")])
    default:
      replace()
    }
  }

  private mutating func replace() {
    isChanged = true
    put(Self.replacement, units: 1)
  }

  private mutating func put(_ ascii: [UInt8]) { put(ascii, units: ascii.count) }

  private mutating func put(_ byte: UInt8) { put(CollectionOfOne(byte), units: 1) }

  private mutating func put(_ character: some Collection<UInt8>, units count: Int) {
    guard !isCut else { return }
    guard units + count <= Self.limit else {
      bytes.removeSubrange(lastFit...)
      bytes.append(contentsOf: mark)
      isCut = true
      return
    }
    bytes.append(contentsOf: character)
    units += count
    if units <= Self.limit - markUnits { lastFit = bytes.count }
  }

  /// Excel would read `_x0041_` as the character U+0041.
  private static func isEscape(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard at + 6 < text.count, text[at + 1] == UInt8(ascii: "x"),
      text[at + 6] == UInt8(ascii: "_")
    else { return false }
    return text[at + 2..<at + 6].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
  }

  /// U+FFFE and U+FFFF, which XML forbids.
  private static func isNonCharacter(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int
  ) -> Bool {
    width == 3 && text[at] == 0xEF && text[at + 1] == 0xBF && text[at + 2] >= 0xBE
  }

  private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
  private static let escapedUnderscore = Array("_x005F_".utf8)
}
