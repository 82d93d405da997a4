/// An agency's name without the ways it may be written: what reports of one agency are matched by.
///
/// Two names have the same key when they agree after traditional characters became simplified ones
/// (`SimplifiedText`), full-width signs ASCII, all brackets round ones, white space was left out,
/// and the division with which they begin took its own name alone where that is the name of no
/// other: 湖北省云梦县公安局 is 云梦县公安局, and 南京市鼓楼区 is 江苏省南京市鼓楼区. Nothing else is folded: a
/// government and its office publish two different reports.
public struct AgencyKey: Hashable, Sendable {
  private let name: [UInt8]

  /// The key as text, for outputs in which others compare names.
  public var text: String { String(decoding: name, as: UTF8.self) }

  /// The longest name in bytes; what is longer names no agency.
  private static let longest = 600

  /// The key of a printed name; nil where nothing is printed, or too much to be a name.
  public init?(_ printed: String) {
    guard printed.utf8.count <= Self.longest else { return nil }
    let text = SimplifiedText.fold(Array(printed.utf8))
    var name: [UInt8] = []
    name.reserveCapacity(text.count)
    var index = 0
    while index < text.count {
      let space = Space.width(text, index, text.count)
      if space > 0 {
        index += space
        continue
      }
      let (byte, width) = Self.sign(text, index)
      name.append(byte)
      index += width
    }
    guard !name.isEmpty else { return nil }
    self.name = DivisionSearch.withoutUppers(name)
  }

  /// Whether this is the end of another agency's name that leaves out the beginning, which is that of
  /// the government above both: 市林业局 of 霁山市林业局 below 霁山市人民政府.
  ///
  /// - Parameters:
  ///   - other: The whole name.
  ///   - parent: The government's name, in which what is left out stands.
  /// - Returns: Whether it is; never for less than three Chinese characters.
  func isShort(for other: AgencyKey, below parent: AgencyKey) -> Bool {
    let (short, whole) = (name, other.name)
    guard short.count >= Self.shortest, whole.count > short.count,
      whole.suffix(short.count).elementsEqual(short)
    else { return false }
    let omitted = whole.dropLast(short.count)
    let last = parent.name.count - omitted.count
    return last >= 0
      && (0...last).contains { parent.name[$0...].prefix(omitted.count).elementsEqual(omitted) }
  }

  /// The shortest name in bytes that may stand for a longer one.
  private static let shortest = 9

  /// A full-width sign or a bracket as the ASCII sign that stands for it, else the byte itself.
  private static func sign(_ text: [UInt8], _ at: Int) -> (byte: UInt8, width: Int) {
    guard text[at] >= 0xE3, at + 2 < text.count else { return (round(text[at]), 1) }
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xEF, 0xBC, let last): return (round(last &- 0x60), 3)  // U+FF00…U+FF3F
    case (0xEF, 0xBD, let last) where last < 0x9F: return (round(last &- 0x20), 3)  // …U+FF5E
    case (0xE3, 0x80, 0x88), (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94), (0xE3, 0x80, 0x96):
      return (0x28, 3)  // 〈【〔〖
    case (0xE3, 0x80, 0x89), (0xE3, 0x80, 0x91), (0xE3, 0x80, 0x95), (0xE3, 0x80, 0x97):
      return (0x29, 3)  // 〉】〕〗
    default: return (text[at], 1)
    }
  }

  private static func round(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x5B, 0x7B: 0x28
    case 0x5D, 0x7D: 0x29
    default: byte
    }
  }
}
