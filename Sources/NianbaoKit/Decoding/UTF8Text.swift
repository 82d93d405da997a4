/// Checks and repairs UTF-8.
enum UTF8Text {
  /// What a look at all bytes showed.
  struct Check {
    /// How many bytes beyond ASCII belong to well-formed sequences.
    var good = 0
    /// Whether some of them have three bytes, as nearly all Chinese characters do.
    var hasThreeByteCharacters = false
    /// The ill-formed stretches, each to be replaced by one U+FFFD.
    var bad: [Range<Int>] = []
    /// The control characters that text does not contain.
    var controls = ControlCharacters()

    /// Whether there is no byte beyond ASCII.
    var isAllASCII: Bool { good == 0 && bad.isEmpty }

    /// Whether what is ill-formed is an accident.
    ///
    /// In Chinese text that is GBK, 0.4 bytes seem good for each bad one, and a few words alone may
    /// come to 3; damaged UTF-8 has far more.
    var isMostlyUTF8: Bool { bad.isEmpty || good > bad.reduce(0) { $0 + $1.count } * 4 }
  }

  static func check(_ bytes: [UInt8]) -> Check {
    var check = Check()
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var characters = 0
      let end = buffer.count
      while index < end {
        let byte = buffer[index]
        if byte < 0x80 {
          if byte < 0x20 { check.controls.add(byte, at: index) }
          index += 1
        } else if byte >= 0xE1, byte <= 0xEC, index + 2 < end,
          buffer[index + 1] & 0xC0 == 0x80, buffer[index + 2] & 0xC0 == 0x80
        {
          // Nearly all Chinese characters.
          characters &+= 1
          index &+= 3
        } else {
          let length = sequence(buffer, index, end)
          if length > 0 {
            check.good += length
            index += length
          } else {
            check.bad.append(index..<index - length)
            index -= length
          }
        }
      }
      check.good += characters * 3
      check.hasThreeByteCharacters = characters > 0
    }
    return check
  }

  static func repaired(
    _ bytes: [UInt8], _ check: Check, findings: inout [Finding]
  ) -> [UInt8] {
    guard let first = check.bad.first else { return bytes }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + check.bad.count * 2)
    var position = 0
    for range in check.bad {
      text += bytes[position..<range.lowerBound]
      text += TextEncoding.replacement
      position = range.upperBound
    }
    text += bytes[position...]
    findings.append(
      TextEncoding.replaced(check.bad.count, first: first.lowerBound, encoding: "UTF-8"))
    return text
  }

  /// The length of the well-formed sequence at a position, or the negative length of what is
  /// ill-formed there (Unicode 15.0, table 3-7, and the practice of section 3.9).
  private static func sequence(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int {
    let lead = bytes[at]
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    let length: Int
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, low) = (3, 0xA0)
    case 0xED: (length, high) = (3, 0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, low) = (4, 0x90)
    case 0xF4: (length, high) = (4, 0x8F)
    case 0xF1...0xF3: length = 4
    default: return -1
    }
    var index = at + 1
    while index < at + length {
      guard index < end, bytes[index] >= low, bytes[index] <= high else { return at - index }
      (low, high) = (0x80, 0xBF)
      index += 1
    }
    return length
  }
}
