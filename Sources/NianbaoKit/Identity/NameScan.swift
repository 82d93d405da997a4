/// Names of agencies inside running text.
enum NameScan {
  /// The Chinese characters that end at a position, back to a space or a punctuation mark.
  static func before(_ text: [UInt8], _ at: Int, _ start: Int) -> [UInt8]? {
    var end = at
    while end > start {
      let width = Space.widthBefore(text, start, end)
      if width == 0 { break }
      end -= width
    }
    var begin = end
    while begin - 3 >= start, end - begin < 120, Word.isChinese(text, begin - 3, end) {
      begin -= 3
    }
    return begin < end ? Array(text[begin..<end]) : nil
  }

  /// The name that begins at a position and ends in front of one of the words that follow names.
  static func subject(_ text: [UInt8], _ at: Int, _ end: Int) -> [UInt8]? {
    var position = at
    while position - at <= 90, Word.isChinese(text, position, end) {
      if position - at >= 9, follows(text, position, end) {
        let name = Array(text[at..<position])
        if AgencyName.isCertain(name) { return name }
      }
      position += 3
    }
    return nil
  }

  private static func last(_ word: StaticString, _ name: [UInt8]) -> Int? {
    var at = name.count - word.utf8CodeUnitCount
    while at >= 0, !Word.stands(word, name, at, name.count) { at -= 1 }
    return at >= 0 ? at : nil
  }

  /// A name without the （盖章） or （本级） in brackets behind it.
  static func withoutSeal(_ name: [UInt8]) -> [UInt8] {
    let end = name.count
    guard Word.ends(")", name, 0, end) || Word.ends("）", name, 0, end),
      let open = Word.find("(", name, 0..<end) ?? Word.find("（", name, 0..<end)
    else { return name }
    return Array(name[..<open])
  }

  /// The name between two positions when nothing but a name stands there.
  static func whole(_ text: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard range.count >= 9, range.count <= 120 else { return nil }
    let name = Space.removed(text, range)
    return AgencyName.isCertain(name) ? name : nil
  }

  /// The name in front of a year, behind the verb that announces the report.
  static func announced(_ text: [UInt8], _ at: Int, _ start: Int) -> [UInt8]? {
    guard var name = before(text, at, start) else { return nil }
    for verb: StaticString in ["公布", "编制", "形成", "发布", "现将", "报送", "的"] {
      while let position = Word.find(verb, name, 0..<name.count) {
        name.removeSubrange(..<(position + verb.utf8CodeUnitCount))
      }
    }
    return AgencyName.isCertain(name) ? name : nil
  }

  /// The agency behind the office that writes the report or answers questions about it.
  ///
  /// The office of a county's government reports for itself too, so it tells nothing.
  static func reporter(_ name: [UInt8]) -> [UInt8]? {
    let end = name.count
    for word: StaticString in ["人民政府", "街道办事处", "街道", "局", "厅", "委员会"] {
      // The last one: 国家税务总局某市税务局 is not 国家税务总局.
      guard let at = last(word, name) else { continue }
      let reporter = Array(name[..<(at + word.utf8CodeUnitCount)])
      guard AgencyName.isCertain(reporter) else { return nil }
      if reporter.count < end, AgencyName.rank(reporter) == .government { return nil }
      return reporter
    }
    return nil
  }

  /// The agency that wrote the report: 由某局编制; the office of a government when it wrote it.
  static func author(_ name: [UInt8]) -> [UInt8]? {
    if let reporter = reporter(name) { return reporter }
    let end = name.count
    let isOffice = offices.contains { Word.ends($0, name, 0, end) }
    guard isOffice, AgencyName.isCertain(name), Word.find("政务公开", name, 0..<end) == nil else {
      return nil
    }
    return name
  }

  /// A name such as 市农业农村局, which does not tell whose it is, in front of a predicate.
  static func partial(_ text: [UInt8], _ at: Int, _ end: Int) -> [UInt8]? {
    guard Word.isOne(of: "省市县区", text, at, end) else { return nil }
    var position = at + 3
    while position - at <= 60, Word.isChinese(text, position, end) {
      if position - at >= 12, Word.isOne(of: "局厅", text, position - 3, position),
        follows(text, position, end)
      {
        let name = Array(text[at..<position])
        return AgencyName.isPlausible(name) ? name : nil
      }
      position += 3
    }
    return nil
  }

  private static let offices: [StaticString] = ["人民政府办公室", "人民政府办公厅", "办"]

  /// Whether a predicate begins there; one character would not do, as 综 also begins 综合行政执法局.
  private static func follows(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    if Word.isOne(of: "在以", text, at, end) { return true }
    for verb in verbs where Word.stands(verb, text, at, end) { return true }
    return false
  }

  private static let verbs: [StaticString] = [
    "坚持", "严格", "认真", "全面", "深入", "紧紧", "积极", "按照", "根据", "依据", "贯彻", "高度", "始终",
    "围绕", "持续", "切实", "扎实", "依法", "依托", "共主", "共收", "主动", "通过", "不断", "进一", "着力",
    "立足", "强化", "继续", "综合各", "编制", "负责", "组织编", "严把", "加强", "加大", "结合", "紧扣", "聚焦",
    "规范", "牢固", "现向", "坚决", "统筹", "未收", "充分", "大力", "稳步", "汇总", "撰写", "制作",
  ]
}
