import NianbaoKit
import Testing

/// Sentences broken into lines of a fixed width.
struct PassageTests {
  private static let broken = """
    一、总体情况
    （一）主动公开情况。主要通过政府门户网站主动公开各类信息。我局在政
    府网站平台主动公开政府信息136条，全年共收到公民和企业的政府信息公
    开申请21件，均在法定期限内答复，未发生因政府信息公开引起的行政复
    议和行政诉讼案件。
    """

  @Test func readsWhatGoesOnInTheNextLine() {
    let report = ReportText.form(Self.broken)
    #expect(
      report.values == [
        "proactive.channel.website": "136", "requests.received.new.all": "21",
        "review.total": "0", "litigation.total": "0",
      ])
  }

  @Test func tellsTheLineInWhichAClauseBegins() {
    let report = ReportText.form(Self.broken)
    #expect(report.fact("requests.received.new.all")?.place.line == 4)
    #expect(report.fact("review.total")?.place.line == 5)
  }

  @Test(arguments: ["1\n136条", "1 136条", "收到申请1\n36件"])
  func takesNoPartOfANumberThatIsBroken(number: String) {
    let report = ReportText.form("按照要求，我局在规定的时间内通过各种方式全面、准确地主动公开政府信息\(number)。")
    #expect(report.facts.isEmpty)
  }

  @Test func joinsNoLinesThatEndASentence() {
    let report = ReportText.form(
      "2022年，我局坚持以公开为常态、不公开为例外，全面落实各项要求，收到上级的表扬。\n申请5件，办结5件，予以公开5件。")
    #expect(report.facts.isEmpty)
  }

  @Test(arguments: [
    "去\n年收到政府信息公开申请5件", "2021\n年收到政府信息公开申请5件", "20\n21年收到政府信息公开申请5件",
    "全\n市收到政府信息公开申请5件", "其\n中信函申请和传真申请共收到政府信息公开申请5件",
  ])
  func knowsBrokenWordsThatMakeANumberSomethingElse(text: String) {
    let report = ReportText(
      """
      东风市林业局2022年政府信息公开工作年度报告
      按照要求，我局在规定的时间内通过各种方式全面、准确、及时地公开各类信息。另外，\(text)。
      """)
    #expect(report.facts.isEmpty)
  }

  @Test func knowsABrokenSubject() {
    let report = ReportText.form(
      "2022年，我局坚持以公开为常态、不公开为例外，全面落实各项要求，规范依申请公\n开工作，通过当面方式申请3件，信函方式申请2件。")
    let broken = report.values
    let whole = ReportText.form(
      "2022年，我局坚持以公开为常态、不公开为例外，全面落实各项要求，规范依申请公开工作，通过当面方式申请3件，信函方式申请2件。")
    #expect(broken == whole.values)
  }
}
