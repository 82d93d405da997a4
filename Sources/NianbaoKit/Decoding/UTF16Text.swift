/// Turns UTF-16 with a byte order mark into UTF-8.
enum UTF16Text {
  static func decode(
    _ bytes: [UInt8], isBigEndian: Bool, findings: inout [Finding]
  ) throws(SourceError) -> [UInt8] {
    var controls = ControlCharacters()
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    var replaced = 0
    var first = 0
    func unit(_ index: Int) -> UInt16 {
      isBigEndian
        ? UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
        : UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index])
    }
    func replace(at index: Int) {
      if replaced == 0 { first = index }
      replaced += 1
      text += TextEncoding.replacement
    }
    var index = 2
    while index + 1 < bytes.count {
      let high = unit(index)
      if high < 0x20 { controls.add(UInt8(high), at: index) }
      if UTF16.isLeadSurrogate(high), index + 3 < bytes.count,
        UTF16.isTrailSurrogate(unit(index + 2))
      {
        let value = 0x10000 + (UInt32(high) & 0x3FF) << 10 + UInt32(unit(index + 2)) & 0x3FF
        append(value, to: &text)
        index += 4
        continue
      }
      if let scalar = Unicode.Scalar(high) {
        append(scalar.value, to: &text)
      } else {
        replace(at: index)
      }
      index += 2
    }
    if index < bytes.count { replace(at: index) }
    if let offset = controls.binaryOffset(size: bytes.count) { throw TextEncoding.notText(offset) }
    if replaced > 0 {
      findings.append(TextEncoding.replaced(replaced, first: first, encoding: "UTF-16"))
    }
    return text
  }

  private static func append(_ value: UInt32, to text: inout [UInt8]) {
    guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { return }
    text.append(contentsOf: encoded)
  }
}
