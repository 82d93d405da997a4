import NianbaoKit
import Testing

@Suite struct AgencyKeyTests {
  @Test(
    "Spelling makes no difference",
    arguments: [
      ("青麓县财政局", "青麓县 财 政\u{3000}局"), ("青麓县财政局", "青麓縣財政局"),
      ("青麓县财政局（国资局）", "青麓县财政局(国资局)"), ("青麓县财政局〔国资局〕", "青麓县财政局［国资局］"),
      ("Ａ１区", "A1区"), ("青麓县\u{200B}财政局", "\u{FEFF}青麓县财政局"),
    ])
  func folds(left: String, right: String) {
    #expect(AgencyKey(left) == AgencyKey(right))
    #expect(AgencyKey(left) != nil)
  }

  @Test(
    "The divisions above an agency's own make no difference",
    arguments: [
      ("云梦县公安局", "湖北省孝感市云梦县公安局"), ("云梦县公安局", "湖北省雲夢縣公安局"),
      ("南京市鼓楼区教育局", "江苏省南京市鼓楼区教育局"), ("凉山州审计局", "四川省凉山彝族自治州审计局"),
      ("国家税务总局莱西市税务局", "国家税务总局山东省莱西市税务局"), ("简阳市水务局", "成都市简阳市水务局"),
    ])
  func leavesUppersOut(left: String, right: String) {
    #expect(AgencyKey(left) == AgencyKey(right))
  }

  @Test(
    "Different names stay different",
    arguments: [
      ("青麓县人民政府", "青麓县政府"), ("青麓县人民政府", "青麓县人民政府办公室"), ("青麓县财政局", "墨溪县财政局"),
      ("青麓县财政局（国资局）", "青麓县财政局国资局"), ("鼓楼区教育局", "南京市鼓楼区教育局"),
      ("徐州市鼓楼区教育局", "南京市鼓楼区教育局"), ("山东省青岛第一中学", "青岛第一中学"),
      ("湖北省公安厅", "公安厅"), ("孝感市公安局", "云梦县公安局"), ("吉林省水利厅", "吉林市水利厅"),
    ])
  func differs(left: String, right: String) {
    #expect(AgencyKey(left) != AgencyKey(right))
  }

  @Test("What names nobody has no key", arguments: ["", " \u{3000}\u{200B}"])
  func hasNone(name: String) { #expect(AgencyKey(name) == nil) }

  @Test("Hostile names are taken as they are, or refused when they are endless")
  func hostile() {
    #expect(AgencyKey(String(repeating: "县", count: 100_000)) == nil)
    for name in ["\u{0}县", "县\u{202E}局", "=1+1", "\u{F0000}", "（（（", "县(bào", "é\u{301}"] {
      #expect(AgencyKey(name) != nil)
      #expect(AgencyKey(name) == AgencyKey(name + " "))
    }
  }
}
