/// Words to look for in a whole text.
struct TextMark: Sendable {
  private let bytes: [UInt8]
  /// For each byte how far the words may be moved on where it stands below their last byte.
  private let shifts: [UInt8]

  /// Words of at least eight bytes; shorter ones are never found.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var shifts = [UInt8](repeating: UInt8(clamping: bytes.count), count: 256)
    for (index, byte) in bytes.dropLast().enumerated() {
      shifts[Int(byte)] = UInt8(clamping: bytes.count - 1 - index)
    }
    self.shifts = shifts
  }

  /// Whether the words stand anywhere in a text (Boyer, Moore and Horspool's search).
  func occurs(in text: [UInt8]) -> Bool {
    guard bytes.count >= 8 else { return false }
    return text.withUnsafeBufferPointer { text in
      shifts.withUnsafeBufferPointer { shifts in
        let ending = bytes.count - 1
        let last = bytes[ending]
        var at = ending
        while at < text.count {
          let byte = text[at]
          if byte == last, text[at - ending...at].elementsEqual(bytes) { return true }
          at &+= Int(shifts[Int(byte)])
        }
        return false
      }
    }
  }
}
