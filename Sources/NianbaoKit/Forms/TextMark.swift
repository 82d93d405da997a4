/// Words to look for in a whole text.
struct TextMark: Sendable {
  private let bytes: [UInt8]
  private let start: UInt64

  /// Words of at least eight bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Whether the words stand anywhere in a text.
  func occurs(in text: [UInt8]) -> Bool {
    guard text.count >= bytes.count, bytes.count >= 8 else { return false }
    return text.withUnsafeBytes { text in
      for offset in 0...text.count - bytes.count
      where UInt64(littleEndian: text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        == start
      {
        if text[offset..<offset + bytes.count].elementsEqual(bytes) { return true }
      }
      return false
    }
  }
}
