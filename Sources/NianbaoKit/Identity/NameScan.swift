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

  /// A name without the （盖章） or the short name in brackets behind it.
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
    for word: StaticString in ["人民政府", "街道办事处", "局", "厅", "委员会"] {
      guard let at = Word.find(word, name, 0..<end) else { continue }
      let reporter = Array(name[..<(at + word.utf8CodeUnitCount)])
      guard AgencyName.isCertain(reporter) else { return nil }
      if reporter.count < end, AgencyName.rank(reporter) == .government { return nil }
      return reporter
    }
    return nil
  }

  /// Whether a predicate begins there: 坚持, 严格, 认真 and others.
  private static func follows(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    Word.isOne(
      of: "坚严认全深紧积按根贯高始围以在持切扎依共主通不进着立强继把综编负组", text, at, end)
  }
}
