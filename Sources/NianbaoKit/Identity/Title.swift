/// A printed title and its parts.
struct Title {
  /// The title without white space.
  let bytes: [UInt8]
  /// The first of the lines on which it is printed.
  let place: Place
  /// What the title says the document is.
  let kind: DocumentKind
  /// Who reports, if the title says so.
  let agency: [UInt8]?
  /// Whether words in front of the topic name somebody, though it need not be who reports.
  let namesAgency: Bool
  /// The year it names.
  let year: Int?
  /// Whether the words before and after the year leave room for an agency's name on another line.
  let startsWithYear: Bool

  /// Reads a line as a title; nil when it is something else.
  init?(_ bytes: [UInt8], _ place: Place) {
    guard let (bytes, topic) = TitleWords.read(bytes) else { return nil }
    let end = bytes.count
    let found = YearReading.find(bytes, 0..<end)
    let isInFront = found.map { $0.start < topic.start } ?? false
    var name = 0..<topic.start
    if isInFront, let found {
      name = Title.behindYear(bytes, found.found.end, topic.start)
      // 某厅关于2020年某部…年度报告的公告: the name behind the year is the reporter's.
      let front = Title.beforeYear(bytes, found.start)
      let isSender = Title.withoutLink(bytes, front).count < front.count && name.count >= 9
      if !front.isEmpty, !isSender { name = front }
    }
    var agency = NameScan.withoutSeal(Array(bytes[Title.withoutLink(bytes, name)]))
    // 某局发布2020年…年度报告 tells of a report.
    let isNews = topic.kind == .annualReport && Title.withoutVerb(&agency)
    // 根据… and 现将… begin sentences, even short ones.
    if agency.count >= 6, Title.beginsSentence(agency) { return nil }
    // 政府信息公开年报 alone is the name of a column on every page of a site.
    if topic.kind == .annualReport, agency.isEmpty, found == nil, Word.ends("年报", bytes, 0, end) {
      return nil
    }
    self.bytes = bytes
    self.place = place
    let isPartOfYear = Title.isPartOfYear(bytes, topic.start)
    // 2021年与2022年…年度报告 are two reports.
    let others = found.map { $0.found.end..<max($0.found.end, topic.start) }
    let isTwo = others.flatMap { YearReading.find(bytes, $0) } != nil
    self.kind =
      isPartOfYear ? .partOfYear : isTwo ? .comparison : isNews ? .news : topic.kind
    namesAgency = !agency.isEmpty
    // A form or a notice names its region or its sender, which need not report anything.
    self.agency = kind == .annualReport && AgencyName.isPlausible(agency) ? agency : nil
    self.year = found?.found.year
    startsWithYear = found?.start == 0 || (agency.isEmpty && found != nil)
  }

  /// How well the title stands for the document; of several the best is taken.
  var rank: Int {
    (kind == .annualReport ? 8 : 0) + (year == nil ? 0 : 4) + (agency == nil ? 0 : 2)
  }

  private static func beforeYear(_ bytes: [UInt8], _ end: Int) -> Range<Int> {
    var end = end
    if Word.ends("(", bytes, 0, end) { end -= 1 }
    if Word.ends("（", bytes, 0, end) { end -= 3 }
    return 0..<end
  }

  private static func behindYear(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Range<Int> {
    var start = start
    if Word.stands("度", bytes, start, end) { start += 3 }
    if Word.stands(")", bytes, start, end) { start += 1 }
    if Word.stands("）", bytes, start, end) { start += 3 }
    return start..<max(start, end)
  }

  /// Leaves out the 关于 of 某局关于…年度报告 and of 关于某局…的报告, and a 的.
  private static func withoutLink(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    for word in links {
      if Word.ends(word, bytes, start, end) { end -= 6 }
      if Word.stands(word, bytes, start, end) { start += 6 }
    }
    if Word.ends("的", bytes, start, end) { end -= 3 }
    return start..<end
  }

  private static let links: [StaticString] = ["关于"]

  private static func beginsSentence(_ bytes: [UInt8]) -> Bool {
    if AgencyName.namesDivision(bytes) { return false }
    return Word.isOne(of: "我本该现将特请以按为由", bytes, 0, bytes.count)
      || Word.stands("根据", bytes, 0, bytes.count) || Word.stands("依据", bytes, 0, bytes.count)
  }

  /// Takes the verb of a piece of news off a name; 关于发布 is how a report is sent.
  private static func withoutVerb(_ name: inout [UInt8]) -> Bool {
    for word in verbs where Word.ends(word, name, 0, name.count) {
      name.removeLast(word.utf8CodeUnitCount)
      for link in links where Word.ends(link, name, 0, name.count) {
        name.removeLast(link.utf8CodeUnitCount)
        return false
      }
      return true
    }
    return false
  }

  private static func isPartOfYear(_ bytes: [UInt8], _ topic: Int) -> Bool {
    for word in TitleWords.parts where Word.find(word, bytes, 0..<bytes.count) != nil {
      return true
    }
    // 2020年3月政府信息公开统计: a month in front of the topic, not the day behind it.
    return Word.find("月份", bytes, 0..<bytes.count) != nil || Word.ends("月", bytes, 0, topic)
  }

  private static let verbs: [StaticString] = [
    "发布", "公布", "公开", "编制", "完成", "报送", "印发", "上报", "呈报", "晒出",
  ]
}
