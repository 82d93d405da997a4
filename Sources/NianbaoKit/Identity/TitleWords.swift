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
    var (bytes, isSent) = TitleFrame.stripped(line)
    guard let open = publish(bytes), let start = start(bytes, open) else { return nil }
    let rest = open + 6
    if let kind = about(bytes, rest) { return (bytes, Topic(start: start, kind: kind)) }
    guard !isSentence(bytes) else { return nil }
    if isSent, Word.ends("情况", bytes, 0, bytes.count) {
      return (bytes, Topic(start: start, kind: .annualReport))
    }
    guard let kind = kind(bytes, rest) ?? part(bytes) else { return nil }
    if kind == .annualReport, let end = reportEnd(bytes, rest) {
      if isNews(bytes, end) { return (bytes, Topic(start: start, kind: .news)) }
      guard let end = accepted(bytes, end) else { return nil }
      bytes.removeSubrange(end...)
    }
    return (bytes, Topic(start: start, kind: kind))
  }

  /// Whether a line is worth a closer look.
  static func mentions(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= 12, range.count <= 240 else { return false }
    return Word.find("公开", text, range) != nil
  }

  /// Whether the line ends within the topic, so that 年度报告 stands on the next line.
  static func isCut(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    for word in cuts where Word.ends(word, text, range.lowerBound, range.upperBound) {
      return true
    }
    return false
  }

  private static func publish(_ bytes: [UInt8]) -> Int? {
    Word.find("公开", bytes, 0..<bytes.count)
  }

  /// Where the topic begins whose 公开 stands at a position.
  static func start(_ bytes: [UInt8], _ open: Int) -> Int? {
    if Word.ends("政务", bytes, 0, open) { return open - 6 }
    guard Word.ends("信息", bytes, 0, open) else { return nil }
    let start = open - 6
    if Word.ends("政务", bytes, 0, start) { return start - 6 }
    guard Word.ends("政府", bytes, 0, start) else { return start }
    // 某镇人民政府信息公开: the government is the agency, and only once the topic.
    return Word.ends("人民政府", bytes, 0, start) ? start : start - 6
  }

  /// What a line is that is about a report, whatever its signs: 《2020年…年度报告》解读.
  private static func about(_ bytes: [UInt8], _ rest: Int) -> DocumentKind? {
    guard reportEnd(bytes, 0) != nil else { return nil }
    for sign: StaticString in ["。", ">", "＞", "，"]
    where Word.find(sign, bytes, 0..<bytes.count) != nil {
      return nil
    }
    if isExplanation(bytes) { return .explanation }
    for (word, kind) in abouts where Word.find(word, bytes, 0..<bytes.count) != nil {
      return kind
    }
    return nil
  }

  /// Whether 解读 begins or ends a line; within it, it is a part of what the agency does.
  private static func isExplanation(_ bytes: [UInt8]) -> Bool {
    let end = bytes.count
    return Word.find("解读", bytes, 0..<min(12, end)) != nil
      || Word.find("解读", bytes, max(0, end - 12)..<end) != nil
  }

  private static func kind(_ bytes: [UInt8], _ rest: Int) -> DocumentKind? {
    let range = rest..<bytes.count
    if Word.ends("解读", bytes, rest, bytes.count) { return .explanation }
    for (word, kind) in others where Word.find(word, bytes, range) != nil {
      return kind
    }
    return reportEnd(bytes, rest) == nil ? nil : .annualReport
  }

  /// 某市2022年上半年政府信息公开情况 is a title too.
  private static func part(_ bytes: [UInt8]) -> DocumentKind? {
    for word in parts where Word.find(word, bytes, 0..<bytes.count) != nil { return .partOfYear }
    return nil
  }

  /// Words for less than a year.
  static let parts: [StaticString] = ["上半年", "下半年", "半年度", "季度", "月报"]

  private static func reportEnd(_ bytes: [UInt8], _ rest: Int) -> Int? {
    for word in reports {
      if let at = Word.find(word, bytes, rest..<bytes.count) { return at + word.utf8CodeUnitCount }
    }
    return nil
  }

  /// Whether the words behind a report say what became of it.
  private static func isNews(_ bytes: [UInt8], _ end: Int) -> Bool {
    for word in events where Word.find(word, bytes, end..<bytes.count) != nil { return true }
    return false
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

  private static let reports: [StaticString] = [
    "年度报告", "年度工作报告", "情况报告", "工作报告", "年度工作总结", "年度总结", "工作总结",
    "情况汇报", "年报", "的报告",
  ]
  private static let tails: [StaticString] = ["的公告", "公告", "公示", "的公示", "的函", "的报告"]
  private static let events: [StaticString] = [
    "出炉", "上线", "圆满", "顺利", "培训", "会议", "督查", "考核", "评估", "完成", "发布会",
  ]
  private static let abouts: [(word: StaticString, kind: DocumentKind)] = [
    ("图解", .explanation), ("图说", .explanation), ("一图", .explanation), ("读懂", .explanation),
    ("问答", .explanation),
    ("对比", .comparison), ("比对", .comparison), ("比较", .comparison),
    ("差异", .comparison),
  ]
  private static let others: [(word: StaticString, kind: DocumentKind)] = [
    ("图解", .explanation), ("申请表", .guide), ("报表", .statistics),
    ("统计", .statistics), ("表样", .statistics), ("通知", .notice), ("要点", .notice),
    ("方案", .notice), ("指南", .guide), ("目录", .guide), ("意见", .notice), ("办法", .notice),
    ("制度", .notice), ("规定", .notice), ("格式", .statistics), ("模板", .statistics),
    ("样表", .statistics), ("计划", .notice), ("条例", .notice), ("通报", .notice),
  ]
  private static let cuts: [StaticString] = [
    "信息公开", "信息公开工作", "政府信息", "公开工作年度", "公开年度",
  ]
  private static let marks: [StaticString] = [
    "，", ",", "。", "；", ";", "：", ":", ">", "＞", "《", "|", "→", "»", "首页", "位置",
  ]
}
