/// What stands around a title without belonging to it: marks, bullets, days, the words of a letter.
enum TitleFrame {
  /// A line without white space, reduced to its title, and whether a cover letter sends it.
  static func stripped(_ line: [UInt8]) -> (title: [UInt8], isSent: Bool) {
    let line = behindAdvertisement(line)
    let range = core(line)
    let bytes = range == line.indices ? line : Array(line[range])
    if let title = letter(bytes) { return (title, true) }
    return (unwrapped(bytes), false)
  }

  /// The report that a cover letter names: 关于报送《某局2016年政府信息公开工作情况》的函.
  private static func letter(_ line: [UInt8]) -> [UInt8]? {
    guard let open = Word.find("《", line, line.indices), Word.find("关于", line, 0..<open) != nil,
      let close = Word.find("》", line, open..<line.count), close - open > 30
    else { return nil }
    let verb = open - 6..<open
    guard verbs.contains(where: { Word.find($0, line, max(0, verb.lowerBound)..<open) != nil }),
      tails.contains(where: { Word.stands($0, line, close + 3, line.count) })
    else { return nil }
    return Array(line[(open + 3)..<close])
  }

  /// A title in title marks of its own.
  private static func unwrapped(_ line: [UInt8]) -> [UInt8] {
    guard Word.stands("《", line, 0, line.count), Word.ends("》", line, 0, line.count) else {
      return line
    }
    return Array(line[3..<line.count - 3])
  }

  /// Without the bullet in front of an entry of a list and the day behind it.
  private static func core(_ line: [UInt8]) -> Range<Int> {
    var start = behindPage(line)
    var end = line.count
    while start < end {
      if bullets.contains(line[start]) {
        start += 1
      } else if Word.isOne(of: "·•■◆◇●○▪※★▶", line, start, end) {
        start += 3
      } else {
        break
      }
    }
    var digits = 0
    var tail = end
    while tail > start, dayBytes.contains(line[tail - 1]) {
      if (0x30...0x39).contains(line[tail - 1]) { digits += 1 }
      tail -= 1
    }
    if digits == 4 || digits == 6 || digits == 8, tail > start { end = tail }
    return start..<end
  }

  /// Behind the number of a page: Page8-.
  private static func behindPage(_ line: [UInt8]) -> Int {
    guard Word.stands("Page", line, 0, line.count) else { return 0 }
    var at = 4
    while at < line.count, (0x30...0x39).contains(line[at]) { at += 1 }
    return at > 4 && at < line.count && line[at] == 0x2D ? at + 1 : 0
  }

  /// Behind a colon that an advertisement was put in front of.
  private static func behindAdvertisement(_ line: [UInt8]) -> [UInt8] {
    guard let colon = line.lastIndex(of: 0x3A), colon < line.count - 24,
      line[..<colon].contains(where: { (0x61...0x7A).contains($0 | 0x20) || $0 == 0x40 })
    else { return line }
    return Array(line[(colon + 1)...])
  }

  private static let bullets: [UInt8] = Array("-*#.>".utf8)
  private static let dayBytes: [UInt8] = Array("0123456789-/.:[]() ".utf8)
  private static let verbs: [StaticString] = ["报送", "公布", "发布", "印发", "上报", "呈报", "公开"]
  private static let tails: [StaticString] = ["的函", "的报告", "的公告", "的通知", "的请示", "的公示"]
}
