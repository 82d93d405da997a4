/// The letters of style sheets.
enum StyleText {
  static func isSpace(_ byte: UInt8) -> Bool { Markup.isSpace(byte) }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    Markup.isDigit(byte) || (0x61...0x66).contains(byte | 0x20)
  }

  /// Whether a byte can stand in a name; all but ASCII can.
  static func isName(_ byte: UInt8) -> Bool {
    Markup.isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
      || byte >= 0x80
  }

  /// A text in lower case without white space around it and behind commas.
  static func lowercased(_ text: some BidirectionalCollection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.drop(while: isSpace) {
      if isSpace(byte), bytes.last == 0x2C { continue }
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    while let last = bytes.last, isSpace(last) { bytes.removeLast() }
    return bytes
  }

  static func contains(_ word: StaticString, _ text: [UInt8]) -> Bool {
    Markup.find(word, text, from: 0) != nil
  }

  /// The number with which a value begins, without its fraction; nil where it begins with none.
  static func number(_ value: some Collection<UInt8>) -> (whole: Int, isZero: Bool)? {
    var rest = value[...]
    var sign = 1
    if rest.first == 0x2D || rest.first == 0x2B {
      sign = rest.first == 0x2D ? -1 : 1
      rest = rest.dropFirst()
    }
    var whole = 0
    var isZero = true
    var hasDigit = false
    var hasPoint = false
    for byte in rest {
      if byte == 0x2E, !hasPoint {
        hasPoint = true
        continue
      }
      guard Markup.isDigit(byte) else { break }
      hasDigit = true
      if byte != 0x30 { isZero = false }
      if !hasPoint { whole = min(whole * 10 + Int(byte - 0x30), 1_000_000) }
    }
    return hasDigit ? (sign * whole, isZero) : nil
  }

  /// A style sheet, or an element's own style, with a space for each comment and with the letters that
  /// escapes such as `\6e` stand for; what is no letter stays escaped.
  static func plain(_ text: some Collection<UInt8>) -> [UInt8] {
    let text = Array(text)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var quotation: UInt8 = 0
    var index = 0
    while index < text.count {
      let byte = text[index]
      if quotation == 0, byte == 0x2F, index + 1 < text.count, text[index + 1] == 0x2A {
        index += 3
        while index < text.count, !(text[index] == 0x2F && text[index - 1] == 0x2A) { index += 1 }
        index += 1
        bytes.append(0x20)
        continue
      }
      if byte == 0x5C, index + 1 < text.count {
        index = resolveEscape(text, index + 1, &bytes)
        continue
      }
      if quotation == 0, byte == 0x22 || byte == 0x27 {
        quotation = byte
      } else if byte == quotation || byte == 0x0A {
        quotation = 0
      }
      bytes.append(byte)
      index += 1
    }
    return bytes
  }

  /// Whether a text has comments or escapes.
  static func isPlain(_ text: some Collection<UInt8>) -> Bool {
    !text.contains { $0 == 0x5C || $0 == 0x2F }
  }

  /// Adds what an escape stands for (CSS Syntax 3, section 4.3.7).
  ///
  /// - Returns: The position behind it.
  private static func resolveEscape(_ text: [UInt8], _ start: Int, _ bytes: inout [UInt8]) -> Int {
    let digits = text[start...].prefix(6).prefix { isHexadecimal($0) }
    guard !digits.isEmpty else {
      if !isName(text[start]) { bytes.append(0x5C) }
      bytes.append(text[start])
      return start + 1
    }
    let number = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) ?? 0
    let letter = Unicode.Scalar(number).map { Array(String($0).utf8) } ?? Array("\u{FFFD}".utf8)
    if letter.count == 1, !isName(letter[0]) { bytes.append(0x5C) }
    bytes += letter
    let end = digits.endIndex
    return end < text.count && isSpace(text[end]) ? end + 1 : end
  }

  /// The first position from one on at which one of some bytes stands, outside of quotation marks and
  /// brackets; the end if there is none.
  static func find(_ wanted: [UInt8], _ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var quotation: UInt8 = 0
    var depth = 0
    var index = start
    while index < text.endIndex {
      let byte = text[index]
      if byte == 0x5C {
        index += 2
        continue
      }
      if quotation != 0 {
        if byte == quotation || byte == 0x0A { quotation = 0 }
      } else if depth == 0, wanted.contains(byte) {
        return index
      } else if byte == 0x22 || byte == 0x27 {
        quotation = byte
      } else if byte == 0x28 || byte == 0x5B {
        depth += 1
      } else if byte == 0x29 || byte == 0x5D {
        depth = max(depth - 1, 0)
      } else if byte == 0x7B || byte == 0x7D {
        // A bracket that was left open ends with its rule.
        depth = 0
        if wanted.contains(byte) { return index }
      }
      index += 1
    }
    return text.endIndex
  }
}
