import Glibc

/// Words to look for in a whole text.
struct TextMark: Sendable {
  private let bytes: [UInt8]

  /// Words of at least eight bytes; shorter ones are never found.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether the words stand anywhere in a text.
  func occurs(in text: [UInt8]) -> Bool {
    guard bytes.count >= 8 else { return false }
    return text.withUnsafeBytes { text in
      bytes.withUnsafeBytes { words in
        guard let start = text.baseAddress, let first = words.baseAddress else { return false }
        return memmem(start, text.count, first, words.count) != nil
      }
    }
  }
}
