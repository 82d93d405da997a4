/// A line that says whose figures the tables below it are: 附：2022年统计表, 附件1：某市林业站统计数据.
struct AnnexHeading {
  /// The year that it names; nil where it names none.
  let year: YearHeading.Named?
  /// The agency that it names without white space; nil where it names none.
  let agency: [UInt8]?
  /// Whether the line begins as that of an annex does.
  let isMarked: Bool

  /// Longer lines are sentences.
  private static let longest = 150

  /// Reads a line; nil when it is something else, or names neither a year nor an agency.
  init?(_ text: [UInt8], _ range: Range<Int>) {
    guard range.count >= 9, range.count <= AnnexHeading.longest else { return nil }
    let behind = AnnexHeading.behindMark(text, range)
    let body = Space.trim(text, (behind ?? Ordinal.end(in: text, range))..<range.upperBound)
    guard !body.isEmpty, AnnexHeading.isSubject(text, body) else { return nil }
    let words = AnnexHeading.words(text, body)
    guard let words else { return nil }
    year = words.year
    agency = AnnexHeading.name(text, words.name)
    isMarked = behind != nil
    if year == nil, agency == nil { return nil }
  }

  /// Behind 附件1： and what opens a title; nil where the line begins otherwise.
  private static func behindMark(_ text: [UInt8], _ range: Range<Int>) -> Int? {
    let end = range.upperBound
    let start = behindSigns(text, range.lowerBound, end)
    guard Word.stands("附", text, start, end) else { return nil }
    let isWord = Word.isOne(of: "件表录", text, start + 3, end)
    let rest = start + (isWord ? 6 : 3)
    let behind = behindSigns(text, behindNumber(text, rest, end), end)
    // 附属 and 附近 are other words.
    guard isWord || behind > rest else { return nil }
    return Ordinal.end(in: text, behind..<end)
  }

  /// Behind the number of an annex; four digits are a year.
  private static func behindNumber(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    let start = Space.skip(text, start, end)
    if YearReading.digits(text, start, end) != nil { return start }
    var at = start
    while at < end, (0x30...0x39).contains(text[at]) { at += 1 }
    while Ordinal.chineseDigit(text, at, end) != nil { at += 3 }
    return at
  }

  private static func behindSigns(_ text: [UInt8], _ start: Int, _ end: Int) -> Int {
    var at = Space.skip(text, start, end)
    while at < end {
      if [0x3A, 0x2E, 0x28, 0x29, 0x5B, 0x5D].contains(text[at]) {
        at += 1
      } else if Word.isOne(of: "：、．（）【】《“", text, at, end) {
        at += 3
      } else {
        break
      }
      at = Space.skip(text, at, end)
    }
    return at
  }

  /// Whether a line is about figures, and no sentence and no plan.
  private static func isSubject(_ text: [UInt8], _ body: Range<Int>) -> Bool {
    subjects.contains { Word.find($0, text, body) != nil }
      && !others.contains { Word.find($0, text, body) != nil }
  }

  /// The year of a line and where a name may stand in it; nil where it names two years.
  private static func words(
    _ text: [UInt8], _ body: Range<Int>
  ) -> (year: YearHeading.Named?, name: Range<Int>)? {
    for (word, named) in YearHeading.relative
    where Word.stands(word, text, body.lowerBound, body.upperBound) {
      let behind = body.lowerBound + word.utf8CodeUnitCount
      return (named, name(text, behind..<body.upperBound))
    }
    guard let (start, found) = YearReading.find(text, body) else {
      return (nil, name(text, body))
    }
    if let (_, other) = YearReading.find(text, found.end..<body.upperBound),
      other.year != found.year
    {
      return nil
    }
    let front = Space.trim(text, body.lowerBound..<start)
    let range = front.isEmpty ? name(text, found.end..<body.upperBound) : front
    return (.year(found.year), range)
  }

  /// What stands in front of the words for the figures.
  private static func name(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = Space.skip(text, range.lowerBound, range.upperBound)
    while Word.isOne(of: "度的", text, start, range.upperBound) { start += 3 }
    let ends = topics.compactMap { Word.find($0, text, start..<range.upperBound) }
    return Space.trim(text, start..<(ends.min() ?? start))
  }

  /// The name of an agency or of one of its units; nil for other words.
  private static func name(_ text: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    var name = Space.removed(text, range)
    if Word.ends("的", name, 0, name.count) { name.removeLast(3) }
    guard name.count >= 9, name.count % 3 == 0,
      Word.ends("单位", name, 0, name.count)
        || units.contains(where: { Word.ends($0, name, 0, name.count) }),
      !things.contains(where: { Word.ends($0, name, 0, name.count) }),
      stride(from: 0, to: name.count, by: 3).allSatisfy({ Word.isChinese(name, $0, name.count) })
    else { return nil }
    return Word.isOne(of: "我本该", name, 0, name.count) ? nil : name
  }

  /// Whether two names mean the same agency.
  ///
  /// The place in front may be left out, words within may be shortened, and the office of an agency
  /// speaks for it. A branch is another agency.
  static func isSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (left, right) = (stem(left), stem(right))
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    if short == long { return true }
    guard !short.isEmpty, short.suffix(3).elementsEqual(long.suffix(3)), !long.starts(with: short)
    else { return false }
    var next = 0
    for at in stride(from: 0, to: long.count - 2, by: 3) where next < short.count {
      if long[at..<at + 3].elementsEqual(short[next..<min(next + 3, short.count)]) { next += 3 }
    }
    return next >= short.count
  }

  private static func stem(_ name: [UInt8]) -> [UInt8] {
    var stem = name
    for word in offices where Word.ends(word, stem, 0, stem.count) {
      stem.removeLast(word.utf8CodeUnitCount)
    }
    while let at = Word.find("人民", stem, 0..<stem.count) { stem.removeSubrange(at..<at + 6) }
    return stem
  }

  private static let subjects: [StaticString] = ["统计", "数据", "情况", "报表", "年报", "报告"]
  private static let topics: [StaticString] = [
    "政府信息", "信息公开", "政务公开", "主动公开", "依申请", "收到", "统计", "数据", "年度", "情况", "报表", "年报", "报告",
  ]
  private static let others: [StaticString] = [
    "，", "。", "；", "计划", "要点", "方案", "指南", "目录", "通知", "办法", "制度", "格式", "对比", "比较", "问题", "下一步",
  ]
  private static let units: [StaticString] = [
    "局", "站", "院", "校", "队", "镇", "乡", "委", "厅", "所", "街道", "中心", "公司", "办事处", "乡镇", "部门",
    "政府", "委员会",
  ]
  /// Words that end as units do.
  private static let things: [StaticString] = ["网站", "场所", "行政部门", "职能部门"]
  private static let offices: [StaticString] = ["办公室", "办公厅", "机关", "本级", "办事处"]
}
