/// The words that make a line a title: what it is about, and what kind of document it is.
enum TitleWords {
  /// The part of a title from 政府信息公开 on.
  struct Topic {
    /// Where 政府信息公开 or 信息公开 begins.
    let start: Int
    /// What the words behind it say.
    let kind: DocumentKind
  }

  /// Finds the topic in a line without white space; also gives the line without what follows it.
  static func read(_ line: [UInt8]) -> (bytes: [UInt8], topic: Topic)? {
    var bytes = unwrapped(line)
    guard let open = publish(bytes), let start = start(bytes, open) else { return nil }
    let rest = open + 6
    guard let kind = kind(bytes, rest), !isSentence(bytes) else { return nil }
    if kind == .annualReport, let end = reportEnd(bytes, rest) {
      guard let end = accepted(bytes, end) else { return nil }
      bytes.removeSubrange(end...)
    }
    return (bytes, Topic(start: start, kind: kind))
  }

  /// Whether a line is worth a closer look.
  static func mentions(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 12, range.count <= 240 else { return false }
    return Word.find("公开", text, range) != nil || Word.find("公開", text, range) != nil
  }

  /// Whether the line ends with the topic, so that 年度报告 stands on the next line.
  static func isCut(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    return Word.ends("信息公开", text, start, end) || Word.ends("信息公开工作", text, start, end)
  }

  private static func publish(_ bytes: [UInt8]) -> Int? {
    Word.find("公开", bytes, 0..<bytes.count) ?? Word.find("公開", bytes, 0..<bytes.count)
  }

  /// Where the topic begins whose 公开 stands at a position.
  static func start(_ bytes: [UInt8], _ open: Int) -> Int? {
    if Word.ends("政务", bytes, 0, open) || Word.ends("政務", bytes, 0, open) { return open - 6 }
    guard Word.ends("信息", bytes, 0, open) else { return nil }
    let start = open - 6
    if Word.ends("政务", bytes, 0, start) || Word.ends("政務", bytes, 0, start) { return start - 6 }
    guard Word.ends("政府", bytes, 0, start) else { return start }
    // 某镇人民政府信息公开: the government is the agency, and only once the topic.
    return Word.ends("人民政府", bytes, 0, start) ? start : start - 6
  }

  private static func kind(_ bytes: [UInt8], _ rest: Int) -> DocumentKind? {
    let range = rest..<bytes.count
    for (word, kind) in others where Word.find(word, bytes, range) != nil {
      return kind
    }
    return reportEnd(bytes, rest) == nil ? nil : .annualReport
  }

  private static func reportEnd(_ bytes: [UInt8], _ rest: Int) -> Int? {
    for word in reports {
      if let at = Word.find(word, bytes, rest..<bytes.count) { return at + word.utf8CodeUnitCount }
    }
    return nil
  }

  /// Where the title ends, if what stands behind the word for a report belongs to no sentence.
  private static func accepted(_ bytes: [UInt8], _ end: Int) -> Int? {
    guard end < bytes.count else { return end }
    for word in tails where Word.stands(word, bytes, end, bytes.count) {
      if end + word.utf8CodeUnitCount == bytes.count { return bytes.count }
    }
    switch bytes[end] {
    case 0x28, 0x5B: return bracket(bytes, end)
    case 0x2D, 0x5F: return end  // -某县某局: the name of the site
    default:
      if Word.stands("（", bytes, end, bytes.count) { return bracket(bytes, end) }
      return Word.stands("—", bytes, end, bytes.count) ? end : nil
    }
  }

  /// A year in brackets belongs to the title, a day is that of publication.
  private static func bracket(_ bytes: [UInt8], _ at: Int) -> Int {
    Word.find("月", bytes, at..<bytes.count) == nil ? bytes.count : at
  }

  private static func isSentence(_ bytes: [UInt8]) -> Bool {
    for mark in marks where Word.find(mark, bytes, 0..<bytes.count) != nil { return true }
    return false
  }

  /// A title in title marks of its own.
  private static func unwrapped(_ line: [UInt8]) -> [UInt8] {
    guard Word.stands("《", line, 0, line.count), Word.ends("》", line, 0, line.count) else {
      return line
    }
    return Array(line[3..<line.count - 3])
  }

  private static let reports: [StaticString] = [
    "年度报告", "年度工作报告", "工作报告", "年度報告", "工作報告", "年报", "年報", "的报告",
  ]
  private static let tails: [StaticString] = ["的公告", "公告", "公示", "的公示", "的函", "的报告"]
  private static let others: [(word: StaticString, kind: DocumentKind)] = [
    ("解读", .explanation), ("图解", .explanation), ("报表", .statistics), ("统计", .statistics),
    ("表样", .statistics), ("通知", .paper), ("要点", .paper), ("方案", .paper), ("指南", .paper),
    ("目录", .paper), ("意见", .paper), ("办法", .paper), ("制度", .paper), ("规定", .paper),
    ("格式", .paper), ("模板", .paper), ("计划", .paper), ("条例", .paper),
  ]
  private static let marks: [StaticString] = [
    "，", ",", "。", "；", ";", "：", ":", ">", "＞", "《", "|", "→", "»", "首页", "位置",
  ]
}
