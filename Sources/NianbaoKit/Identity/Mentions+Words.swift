extension Mentions {
  /// Reads a word that tells who speaks, if one begins at a position.
  mutating func word(_ byte: UInt8, _ text: [UInt8], _ at: Int, _ end: Int) {
    switch byte {
    case 0xE5 where Word.stands("全", text, at, end):
      // 全市政务公开 is the name of a job; 全市共收到 counts.
      if Word.isOne(of: Mentions.places, text, at + 3, end),
        Word.isOne(of: "共收受主各从累行公政年", text, at + 6, end),
        !Word.isOne(of: "在", text, at - 3, at), !Word.stands("政务", text, at + 6, end),
        !Word.stands("政府信息公开工作", text, at + 6, end)
      {
        countsAll = true
      }
    case 0xE5 where Word.stands("各级", text, at, end):
      if Word.isOne(of: "各政行", text, at + 6, end) { countsAll = true }
    case 0xE6 where Word.stands("我", text, at, end):
      if Word.isOne(of: Mentions.places, text, at + 3, end) {
        speaksForPlace = true
      } else if Word.isOne(of: Mentions.offices, text, at + 3, end) {
        speaksForItself = true
      }
    case 0xE6 where Word.stands("本", text, at, end):
      // 本机关不掌握相关政府信息 is a row of a form.
      if Word.isOne(of: Mentions.offices, text, at + 3, end)
        || Word.stands("本机关", text, at, end) && !Word.stands("本机关不", text, at, end)
      {
        speaksForItself = true
      }
    case 0xE7 where contact == nil && Word.stands("由", text, at, end):
      contact = NameScan.subject(text, at + 3, end).flatMap(NameScan.author)
    case 0xE8 where contact == nil && Word.stands("请联系", text, at, end):
      var close = at + 9
      while close < min(at + 150, end), Word.isChinese(text, close, end) { close += 3 }
      contact = NameScan.reporter(Array(text[(at + 9)..<close]))
    case 0xE5 where Word.stands("可与", text, at, end),
      0xE8 where Word.stands("请与", text, at, end):
      if contact == nil, let close = Word.find("联系", text, at..<min(at + 150, end)) {
        contact = NameScan.reporter(Space.removed(text, at + 6..<close))
      }
    default: break
    }
  }

  /// The next place where something may begin that is looked for, or the end.
  static func next(_ text: [UInt8], _ at: Int, _ end: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      var at = at
      while at < end {
        let byte = text[at]
        switch byte {
        case 0x31, 0x32, 0xE3, 0xEF: return at
        case 0xE4...0xE9:
          guard at + 2 < end else { return at }
          let second = text[at + 1]
          // Also 二, 统 and 限.
          if mayBegin(byte, second) || (byte == 0xE4 && second == 0xBA)
            || (byte == 0xE7 && second == 0xBB) || (byte == 0xE9 && second == 0x99)
          {
            return at
          }
        default: break
        }
        at += Word.width(byte)
      }
      return at
    }
  }

  /// Whether two bytes can begin 全, 各, 可, 我, 本, 由 or 请; nearly all others are passed over.
  @inline(__always)
  static func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE5: second == 0x85 || second == 0x90 || second == 0x8F
    case 0xE6: second == 0x88 || second == 0x9C
    case 0xE7: second == 0x94
    case 0xE8: second == 0xAF
    default: false
    }
  }

  private static var places: StaticString { "省市区县州旗盟" }
  private static var offices: StaticString { "局办委厅院镇乡街处中所站队校署馆单室园管" }
}
