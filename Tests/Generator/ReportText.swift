import NianbaoKit
import TestSupport

/// Writes a report around its tables: title, sections, sentences, contact, signature.
struct ReportText {
  let year: Int
  let agency: String
  let title: String
  let signed: String
  private(set) var parts: [GeneratedReport.Part] = []
  private(set) var prose: [String: Double] = [:]
  private let figures: Figures
  private var random: SeededNumbers

  private static let numerals = ["一", "二", "三", "四", "五", "六", "七", "八"]

  /// A report of an agency; nil invents one.
  init(year: Int, agency: String?, _ figures: Figures, _ random: inout SeededNumbers) {
    self.year = year
    self.figures = figures
    self.random = SeededNumbers(seed: random.next())
    let invented = self.random.one(of: Words.places) + self.random.one(of: Words.departments)
    let agency = agency ?? invented
    self.agency = agency
    title = "\(agency)\(year)年\(self.random.one(of: ["", "度"]))政府信息公开工作年度报告"
    let (month, day) = (self.random.number(in: 1...3), self.random.number(in: 1...28))
    signed = "\(year + 1)年\(month)月\(day)日"
  }

  /// Writes the whole report; annexed tables stand behind the text, others in sections of their own.
  mutating func write(_ grids: [(title: String, grid: Grid)], isAnnexed: Bool) {
    addTitle()
    addIntroduction()
    var headings = 0
    func heading(_ words: String) -> GeneratedReport.Part {
      headings += 1
      return .heading("\(ReportText.numerals[headings - 1])、\(words)")
    }
    parts.append(heading("总体情况"))
    addSentences(Words.overview, 2...5)
    addFacts()
    if !isAnnexed {
      for (title, grid) in grids {
        parts.append(heading(title))
        if random.chance(15) { parts.append(.paragraph("该部分以表格形式报告。表格如下：")) }
        parts.append(.table(grid))
      }
    }
    parts.append(heading("存在的主要问题及改进情况"))
    addSentences(Words.problems, 1...3)
    parts.append(heading("其他需要报告的事项"))
    parts.append(.paragraph(random.one(of: Words.others)))
    parts += [.paragraph(agency), .paragraph(signed)]
    if isAnnexed {
      for (title, grid) in grids {
        parts += [.paragraph("附表"), .paragraph("\(title)（\(year)年度）"), .table(grid)]
      }
    }
  }

  private mutating func addTitle() {
    if random.chance(30) {
      parts += [.title(agency), .title(String(title.dropFirst(agency.count)))]
    } else {
      parts.append(.title(title))
    }
  }

  private mutating func addIntroduction() {
    parts.append(
      .paragraph(
        "根据《中华人民共和国政府信息公开条例》的规定，现公布\(agency)\(year)年政府信息公开工作年度报告。"
          + "本报告中所列数据的统计期限自\(year)年1月1日起至\(year)年12月31日止。"))
    if random.chance(50) {
      parts.append(
        .paragraph(
          "如对本报告有疑问，请与\(agency)办公室联系（地址：\(agency)办公楼\(random.number(in: 1...9))楼，"
            + "邮编：\(random.number(in: 100_000...899_999))，电话：0\(random.number(in: 100...999))-"
            + "\(random.number(in: 2_000_000...8_999_999))）。"))
    }
  }

  private mutating func addSentences(_ words: [String], _ count: ClosedRange<Int>) {
    for _ in 0..<random.number(in: count) { parts.append(.paragraph(random.one(of: words))) }
  }

  /// Sentences with numbers; in one report of twenty they are not those of the tables.
  private mutating func addFacts() {
    let error = random.chance(5) ? random.number(in: 1...9) : 0
    if let (id, received) = figures.received, random.chance(60) {
      let count = Int(received.digits) + error
      prose[id] = Double(count)
      parts.append(.paragraph("\(year)年，共收到政府信息公开申请\(count)件，均已按规定办理。"))
    }
    if random.chance(50) {
      let count = random.number(in: 1...5000)
      prose["proactive.channel.website"] = Double(count)
      parts.append(.paragraph("全年通过政府网站公开政府信息\(count)条。"))
    }
  }
}

extension Figures {
  /// How many requests were received, with the field that has the number.
  fileprivate var received: (id: String, number: Number)? {
    for id in ["requests.received.new.all", "requests.received.new"] {
      if let number = values[id] { return (id, number) }
    }
    return nil
  }
}
