import NianbaoKit
import Testing

/// How numbers are written.
struct NumberTests {
  @Test(arguments: [
    ("26", "26"), ("２６", "26"), ("1,466", "1466"), ("1，466", "1466"), ("46105", "46105"),
    ("二十六", "26"), ("一百零五", "105"), ("三千二百", "3200"), ("两", "2"), ("十二", "12"),
    ("一百五", "150"), ("一万二千", "12000"), ("5百", "500"), ("0", "0"), ("零", "0"),
  ])
  func readsExactNumbers(printed: String, value: String) {
    let report = ReportText.legacy("全年共收到政府信息公开申请\(printed)件。")
    #expect(report.values["requests.received.new"] == value)
    #expect(report.fact("requests.received.new")?.bounds == nil)
    #expect(report.raw("requests.received.new") == "\(printed)件")
  }

  @Test(arguments: [
    ("20000余条", 20000, 20000, 29999), ("200余条", 200, 200, 299), ("1600多条", 1600, 1600, 1699),
    ("3千余条", 3000, 3000, 3999), ("100+条", 100, 100, 199), ("1.2万条", 12000, 11500, 12500),
    ("18万余条", 180_000, 180_000, 189_999), ("近300条", 300, 250, 300), ("约30条", 30, 25, 35),
    ("不足50条", 50, 41, 49), ("超过1035条", 1035, 1035, 1293), ("不足1042条", 1042, 782, 1041),
    ("超过2000条", 2000, 2000, 2999), ("逾500条", 500, 500, 599),
    ("300条以上", 300, 300, 399), ("40条左右", 40, 35, 45), ("二十余条", 20, 20, 29), ("近百条", 100, 75, 100),
    ("近20条", 20, 15, 20), ("近1466条", 1466, 1393, 1466), ("约100条", 100, 75, 125),
  ])
  func keepsTheLimitsOfApproximateNumbers(
    printed: String, value: Int64, low: Int64, high: Int64
  ) throws {
    let report = ReportText.legacy("2017年，我区主动公开政府信息\(printed)。")
    let fact = try #require(report.fact("proactive.items.total"))
    #expect(fact.number == Number(value))
    #expect(fact.bounds == Bounds(low: Number(low), high: Number(high)))
    #expect(report.raw("proactive.items.total") == printed)
  }

  @Test(arguments: [
    "3-5件", "3至5件", "3—5件", "3～5件", "数十件", "十几件", "若干件", "第26件", "96%", "26个百分点", "-5件",
    "不少于5件", "至少5件",
  ])
  func leavesAloneWhatIsNoCount(printed: String) {
    #expect(ReportText.legacy("全年共收到政府信息公开申请\(printed)。").facts.isEmpty)
  }

  @Test func readsMoneyInTheUnitOfTheField() {
    let report = ReportText.legacy("三、收费情况\n全年收取费用380元，减免费用1.5万元。")
    #expect(report.values["requests.fees_collected"] == "0.038")
    #expect(report.values["requests.fees_waived"] == "15000")
    #expect(report.raw("requests.fees_waived") == "1.5万元")
  }

  @Test(arguments: ["均为0", "均为零", "为0件", "0 件"])
  func readsZeroWithoutItsMeasureWord(printed: String) {
    let report = ReportText.form("四、行政复议、行政诉讼情况\n行政复议、行政诉讼\(printed)。")
    #expect(report.values == ["review.total": "0", "litigation.total": "0"])
  }
}
