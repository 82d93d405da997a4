/// What the running text says of agency, year and scope, gathered in one pass.
struct Mentions {
  /// A year with which a paragraph begins.
  struct Opening {
    let year: Int
    /// Whether the sentence tells what will be done.
    var isPlan: Bool
  }

  /// The year of the statistical period.
  var period: Int?
  /// The year in which the period ends, where it is another one.
  var periodEnd: Int?
  /// The years with which paragraphs begin, in order, each once.
  var openings: [Opening] = []
  /// A year of which the text says that its open-information work is reported.
  var reported: Int?
  /// Who reports, by a sentence such as 现公布某局2020年政府信息公开工作年度报告.
  var announced: [UInt8]?
  /// Who acts in a sentence such as 2020年，某县人民政府坚持….
  var subject: [UInt8]?
  /// Who acts in the first such sentence by a name that does not tell whose it is: 市财政局.
  var actor: [UInt8]?
  /// Who wrote the report, or whom to ask: 由某局编制, 请与某局联系.
  var contact: [UInt8]?
  /// Whether the text says 我局, 本单位 and the like.
  var speaksForItself = false
  /// Whether the text says 我区, 我市 and the like.
  var speaksForPlace = false
  /// Whether the text gives figures of 全区, 全市, 各级各部门.
  var countsAll = false
  /// Whether any sentence names the year.
  var namesYear: Bool { period != nil || !openings.isEmpty || reported != nil }
  /// How many section headings stand there that only a report has.
  var headings = 0
  /// Whether a sentence announces this report: 现将我局2020年政府信息公开情况报告如下.
  var announcesItself = false
  /// How many titles of reports stand there with a day behind them, as in a list.
  var entries = 0
  /// How many paragraphs begin with a half or a quarter of a year.
  var partsOfYear = 0
  /// Whether the stated period ends before the year does.
  var isPartOfYear = false
  /// Whether the text is that of a report.
  var readsLikeReport: Bool {
    headings > 1 || (namesYear && (headings > 0 || announcesItself || period != nil))
  }

  /// Reads the first paragraphs up to a number of bytes; that is where reports say who they are.
  init(_ document: Document, limit: Int = 4096) {
    let text = document.simplifiedText
    var left = limit
    for block in document.blocks {
      guard case .paragraph(let paragraph) = block, paragraph.range.count >= 12 else { continue }
      let range = paragraph.range
      let part = range.lowerBound..<min(range.upperBound, range.lowerBound + left)
      if announced == nil { announced = Mentions.author(text, part) }
      read(text, part)
      left -= range.count
      if left <= 0 { return }
    }
  }

  /// Counts a heading whose 二、 ends in front of a range, on a line of its own or in a text.
  private mutating func markHeading(_ text: [UInt8], _ range: Range<Int>) {
    if Mentions.isAccount(text, range) { headings += 1 }
  }

  /// Whether the heading of a section gives an account; a guide has sections on 主动公开 too, but none
  /// on what was done.
  static func isAccount(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    accounts.contains { Word.find($0, text, range) != nil }
  }

  private static let accounts: [StaticString] = [
    "情况", "概述", "概况", "需要报告的事项", "问题及改进", "问题和改进", "问题与改进",
  ]

  private mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    let end = range.upperBound
    let opening = Ordinal.end(in: text, range)
    var at = range.lowerBound
    var term = Int.min  // behind the last 期限 or 时限
    while true {
      at = Mentions.next(text, at, end)
      guard at < end else { break }
      let byte = text[at]
      switch byte {
      case 0x31, 0x32, 0xEF:
        if let next = year(text, at, range, opening, term) {
          at = next
          continue
        }
      case 0xE3 where Word.stands("《", text, at, end):
        // What a cited paper is called says nothing of this one.
        if let close = Word.find("》", text, at..<min(at + 240, end)) {
          readOwnTitle(text, at + 3..<close, range.lowerBound)
          at = close + 3
          continue
        }
      case 0xE3 where Word.stands("、", text, at, end):
        let digit = at > 0 && text[at - 1] == 0x2C ? at - 4 : at - 3
        if Word.isOne(of: "一二三四五六七八九十", text, digit, at) {
          markHeading(text, at + 3..<min(at + 78, end))
        }
      case 0xE4...0xE9:
        if byte == 0xE4, let next = year(text, at, range, opening, term) {
          at = next
          continue
        }
        if byte == 0xE9, Word.stands("限", text, at, end), Word.isOne(of: "期时", text, at - 3, at) {
          term = at
        }
        if byte == 0xE7, Word.stands("统计", text, at, end),
          Word.isOne(of: "时区周期范起", text, at + 6, end)
        {
          term = at
        }
        if at + 2 < end, Mentions.mayBegin(byte, text[at + 1]) { word(byte, text, at, end) }
      default: break
      }
      at += Word.width(byte)
    }
  }
}
