/// Integers of variable length (LEB128): small ones take one byte.
extension [UInt8] {
  mutating func append(varint value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends an integer of either sign, the sign in the lowest bit (zigzag).
  mutating func append(signed value: Int64) {
    append(varint: Int(value << 1 ^ value >> 63))
  }
}

/// Reads integers of variable length one after the other.
struct VarintReader {
  private let bytes: [UInt8]
  private(set) var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { at >= bytes.count }

  mutating func byte() -> UInt8 {
    defer { at += 1 }
    return bytes[at]
  }

  mutating func varint() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = byte()
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: value) }
      shift += 7
    }
  }

  mutating func signed() -> Int64 {
    let value = UInt64(bitPattern: Int64(varint()))
    return Int64(bitPattern: value >> 1) ^ -Int64(value & 1)
  }

  mutating func string(_ count: Int) -> String {
    defer { at += count }
    return String(decoding: bytes[at..<(at + count)], as: UTF8.self)
  }
}
