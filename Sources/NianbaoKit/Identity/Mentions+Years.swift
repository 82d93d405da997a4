extension Mentions {
  /// Reads a year at a position, if one stands there, and gives the position to go on from.
  mutating func year(
    _ text: [UInt8], _ at: Int, _ range: Range<Int>, _ opening: Int, _ term: Int
  ) -> Int? {
    let end = range.upperBound
    guard YearReading.begins(text, at, end), let digits = YearReading.digits(text, at, end) else {
      return nil
    }
    // In 统计期限自20201月1日 the 年 is lost; the year is still there.
    if period == nil, at - 60 < term { period = digits.year }
    guard let found = YearReading.read(text, at, end) else { return digits.end }
    var next = found.end
    if Word.stands("度", text, next, end) { next += 3 }
    if beginsPeriod(text, at, next, range), period == nil { period = found.year }
    // 一、总体情况2021年，… is a heading in the line of its text.
    if at == opening
      || Word.ends("情况", text, range.lowerBound, Space.before(text, range.lowerBound, at))
    {
      open(found.year, text, next, end)
    }
    readReport(found.year, text, at, next, range)
    return next
  }

  /// Whether the year belongs to 自某年1月1日起至.
  private mutating func beginsPeriod(_ text: [UInt8], _ at: Int, _ next: Int, _ range: Range<Int>)
    -> Bool
  {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard Word.isOne(of: "自从由", text, Space.before(text, start, at) - 3, end),
      let day = DateReading.read(text, at, end), day.date.month == 1, day.date.day == 1
    else { return false }
    var position = Space.skip(text, day.end, end)
    if Word.isOne(of: "起始", text, position, end) { position += 3 }
    position = Space.skip(text, position, end)
    guard Word.isOne(of: "至到止", text, position, end) else { return false }
    endPeriod(text, Space.skip(text, position + 3, end), end, day.date.year)
    return true
  }

  /// Notes that the period ends before October; some reports close their figures early.
  private mutating func endPeriod(_ text: [UInt8], _ at: Int, _ end: Int, _ year: Int) {
    guard let close = DateReading.read(text, at, end)?.date else { return }
    if close.year == year {
      if close.month < 10 { isPartOfYear = true }
    } else if periodEnd == nil {
      periodEnd = close.year
    }
  }

  /// A paragraph that begins with a year tells what was done in it.
  private mutating func open(_ year: Int, _ text: [UInt8], _ next: Int, _ end: Int) {
    // 2020年1月… is a day, 2020年底 a moment.
    if next < end, (0x30...0x39).contains(text[Space.skip(text, next, end - 1)]) { return }
    if Word.isOne(of: "底末初至以", text, next, end) { return }
    for part: StaticString in ["上半年", "下半年", "第一季度", "第二季度", "第三季度", "第四季度"]
    where Word.stands(part, text, next, end) {
      partsOfYear += 1
      return
    }
    let isPlan = Mentions.tellsPlans(text, next, end)
    if let known = openings.firstIndex(where: { $0.year == year }) {
      openings[known].isPlan = openings[known].isPlan && isPlan
    } else {
      openings.append(Opening(year: year, isPlan: isPlan))
    }
    var position = next
    if position < end, text[position] == 0x2C { position += 1 }
    if Word.stands("，", text, position, end) { position += 3 }
    guard subject == nil, position > next else { return }
    position = Space.skip(text, position, end)
    subject = NameScan.subject(text, position, end)
    if openings.count == 1, actor == nil { actor = NameScan.partial(text, position, end) }
  }

  /// Whether a sentence tells what will be done: 2022年，我局将….
  private static func tellsPlans(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    let end = min(end, at + 240)
    let stop = Word.find("。", text, at..<end) ?? end
    return plannings.contains { Word.find($0, text, at..<stop) != nil }
  }

  private static let plannings: [StaticString] = [
    "将", "拟", "计划", "力争", "下一步", "继续", "进一步", "打算",
  ]

  /// Reads 某局2020年政府信息公开工作年度报告 or 2020年度某镇政府信息公开情况 in a sentence.
  private mutating func readReport(
    _ year: Int, _ text: [UInt8], _ at: Int, _ next: Int, _ range: Range<Int>
  ) {
    let end = range.upperBound
    guard let open = Mentions.publish(text, next, end),
      let topic = TitleWords.start(text, open), topic >= next
    else { return }
    let behind = open + 6..<min(open + 6 + 36, end)
    for word in Mentions.plans where Word.find(word, text, behind) != nil { return }
    if reported == nil { reported = year }
    for word in Mentions.reports where Word.find(word, text, behind) != nil {
      if isEntry(text, behind.lowerBound, end) { entries += 1 }
      if announces(text, range.lowerBound..<at, behind) { announcesItself = true }
      guard announced == nil else { return }
      announced =
        NameScan.whole(text, next..<topic) ?? NameScan.announced(text, at, range.lowerBound)
      return
    }
  }

  /// Reads 现发布《某镇2020年政府信息公开工作年度报告》; papers cited otherwise are not this one.
  mutating func readOwnTitle(_ text: [UInt8], _ range: Range<Int>, _ start: Int) {
    let at = range.lowerBound - 3
    guard announced == nil,
      Word.ends("发布", text, start, at) || Word.ends("公布", text, start, at)
        || Word.ends("编制", text, start, at) || Word.ends("编制了", text, start, at),
      TitleWords.mentions(text, range),
      let title = Title(Space.removed(text, range), Place(bytes: range, line: 0)),
      let agency = title.agency, let year = title.year, AgencyName.isCertain(agency)
    else { return }
    announced = agency
    reported = reported ?? year
    announcesItself = true
  }

  /// Who begins a clause of a sentence that gives the report: 某市人民政府根据…编制本报告.
  static func author(_ text: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    guard
      let verb = authors.lazy.compactMap({ Word.find($0, text, range) }).first
    else { return nil }
    var at = range.lowerBound
    while at < verb {
      if let name = NameScan.subject(text, at, verb + 9) { return name }
      // Behind the next comma or full stop.
      while at < verb, text[at] != 0x2C, !Word.isOne(of: "，。", text, at, verb) {
        at += Word.width(text[at])
      }
      at += at < verb ? Word.width(text[at]) : 0
    }
    return nil
  }

  private static let authors: [StaticString] = ["编制本报告", "编制本年度报告", "现向社会公"]

  /// Whether a day in digits follows the word for a report, as in the entry of a list.
  private func isEntry(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    var position = at
    while Word.isChinese(text, position, end) { position += 3 }
    position = Space.skip(text, position, end)
    if position < end, text[position] == 0x28 || text[position] == 0x5B { position += 1 }
    return DateReading.read(text, position, end).map { !$0.inWords } ?? false
  }

  /// Whether a sentence gives the report, and does not only tell of it.
  private func announces(_ text: [UInt8], _ front: Range<Int>, _ behind: Range<Int>) -> Bool {
    if Word.find("如下", text, behind) != nil { return true }
    let near = max(front.lowerBound, front.upperBound - 60)..<front.upperBound
    for word in Mentions.announcements where Word.find(word, text, near) != nil { return true }
    return false
  }

  private static let announcements: [StaticString] = [
    "现将", "现公布", "现发布", "现予", "我局", "我镇", "我乡", "我办", "我委", "我县", "我市", "我区", "本机关", "本单位", "特",
    "本报告", "本年报", "此报告",
  ]

  /// Where 公开 stands a short way behind a year, with nothing but words between.
  private static func publish(_ text: [UInt8], _ next: Int, _ end: Int) -> Int? {
    var at = Space.skip(text, next, end)
    let limit = min(at + 90, end)
    while Word.isChinese(text, at, limit) {
      if Word.stands("公开", text, at, limit) { return at }
      at += 3
    }
    return nil
  }

  private static let reports: [StaticString] = ["报告", "年报", "如下"]
  private static let plans: [StaticString] = ["要点", "通知", "方案", "安排", "计划", "編制", "编制"]
}
