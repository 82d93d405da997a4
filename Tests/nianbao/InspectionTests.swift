import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

@Suite struct InspectionTests {
  private func page(_ report: Report, _ language: Language) -> String {
    Inspection(report, registry: Registry([]), language: language).text
  }

  @Test func laysOutAReport() {
    #expect(
      page(FlockReport.report, .english) == """
        source     羊群.txt
        agency     某县畜牧局
        year       2019
        title      (not stated)
        published  (not stated)
        signed     (not stated)
        scope      (not stated)
        region     (not stated)
        forms      flock
        status     incomplete

        Table 1 (flock)
          line                     白羊  黑羊     总计
             3  一、本年新增 (只)     3   [ ]        3
             6  二、本年走失 (只)   [/]  [无]  [? 1 2]

        Table 2 (flock)
          9  羊毛收入 (万元)  25.1

        Table printed one cell a line (flock)
          line        老狗  小狗
            10  狗  “三只”     4

        [ ] blank   [/] a stroke   [无] a word for none   “…” other words   [?] not certain

        Numbers in running text
          line  field     value            quote
             2  羊毛收入  ≈20万元 (20–29)  “全年卖出羊毛约20余万元。”

        Sections
          line  paragraphs  kind      heading
             1           1  overview  一、总体情况

        Findings
          error  ROW-UNREADABLE  line 8, table 1, row 5, cell 4
            the cell has two numbers
            flock.lost.all
          info  NOTE
            there is no date

        """)
  }

  @Test func laysOutAReportInChinese() {
    #expect(
      page(FlockReport.report, .chinese) == """
        来源      羊群.txt
        机关      某县畜牧局
        年度      2019
        标题      （未说明）
        发布日期  （未说明）
        落款日期  （未说明）
        范围      （未说明）
        区划      （未说明）
        表格      flock
        状态      读取不全

        表 1 (flock)
          行                     白羊  黑羊     总计
           3  一、本年新增 (只)     3   [ ]        3
           6  二、本年走失 (只)   [/]  [无]  [? 1 2]

        表 2 (flock)
          9  羊毛收入 (万元)  25.1

        逐行排列的表格 (flock)
          行        老狗  小狗
          10  狗  “三只”     4

        [ ] 空白   [/] 横线或斜线   [无] 写明没有   “…” 文字   [?] 无法确定

        正文中的数字
          行  字段      数值             原文
           2  羊毛收入  ≈20万元 (20–29)  “全年卖出羊毛约20余万元。”

        章节
          行  段数  类别      标题
           1     1  overview  一、总体情况

        提示
          错误  ROW-UNREADABLE  第 8 行，表 1，第 5 排，第 4 格
            这一格有两个数
            flock.lost.all
          说明  NOTE
            没有日期

        """)
  }

  @Test func listsTheCellsOfARowTooWideForAPage() throws {
    let names = (1...12).map { "羊圈/第\($0)号羊圈里的白色小绵羊" }
    let fields = FieldDictionary([
      (
        form: "fold",
        fields: names.map {
          Field(
            id: "fold." + $0, shortName: $0, label: Message(zh: $0, en: $0), unit: "", kind: .count)
        }
      )
    ])
    var text = FormText()
    let facts = (1...12).map { column in
      let place = text.cell("\(column)", table: 1, row: 1, column: Int32(column))
      return Fact(
        field: FieldID(ordinal: Int32(column - 1)), state: .number, origin: .table,
        number: Number(Int64(column)), raw: place.bytes, place: place)
    }
    var report = Report(source: "羊圈.txt", text: text.bytes, fields: fields)
    report.facts = facts
    let lines = page(report, .chinese).split(separator: "\n")
    #expect(lines.contains("   2  羊圈 第2号羊圈里的白色小绵羊    2"))
    #expect(lines.contains("  12  羊圈 第12号羊圈里的白色小绵羊  12"))
  }

  @Test(arguments: SampleReports.all)
  func showsAnyReportWithoutControlCharacters(_ report: Report) {
    for language in Language.allCases {
      let page = page(report, language)
      #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
      #expect(page.contains(report.source.printable))
    }
  }
}
