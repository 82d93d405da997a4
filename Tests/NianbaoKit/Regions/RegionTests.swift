import Testing

@testable import NianbaoKit

/// The region of an agency by its name.
private func region(_ agency: String, _ year: Int? = 2022, title: String? = nil) -> Region? {
  var identity = Identity()
  identity.agency = agency
  identity.year = year
  identity.title = title
  return RegionDecision.region(of: identity)
}

@Suite struct RegionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let agency: String
    let code: String?
    let level: Region.Level?
    let kind: Region.Kind?
    let year: Int?
    var testDescription: String { "\(agency) \(year.map(String.init) ?? "")" }

    init(
      _ agency: String, _ code: String?, _ level: Region.Level?, _ kind: Region.Kind?,
      _ year: Int? = 2022
    ) {
      (self.agency, self.code, self.level, self.kind, self.year) = (agency, code, level, kind, year)
    }
  }

  @Test(
    "governments and departments have the code and the level of their division",
    arguments: [
      Case("山东省人民政府", "370000", .province, .government),
      Case("青岛市人民政府", "370200", .city, .government),
      Case("莱西市人民政府", "370285", .county, .government),
      Case("大冶市人民政府", "420281", .county, .government),
      Case("上海市浦东新区教育局", "310115", .county, .department),
      Case("北京市人民政府办公厅", "110000", .province, .department),
      Case("重庆市城口县水利局", "500229", .county, .department),
      Case("凉山彝族自治州人民政府", "513400", .city, .government),
      Case("凉山州人民政府", "513400", .city, .government),
      Case("长阳县卫生健康局", "420528", .county, .department),
      Case("兴安盟行政公署", "152200", .city, .government),
      Case("阿克苏地区行署", "652900", .city, .government),
      Case("内蒙古自治区包头市昆都仑区人民政府", "150203", .county, .government),
      Case("广西南宁市青秀区人民政府", "450103", .county, .government),
      Case("山东莱西市自然资源局", "370285", .county, .department),
      Case("济南市中区发展和改革局", "370103", .county, .department),
      Case("济南市市中区发展和改革局", "370103", .county, .department),
      Case("荆州市公安局", "421000", .city, .department),
      Case("荆州市公安县公安局", "421022", .county, .department),
      Case("津市市城市管理和综合执法局", "430781", .county, .department),
      Case("吉林市船营区人民政府", "220204", .county, .government),
      Case("仙桃市人民政府", "429004", .county, .government),
      Case("东莞市市场监督管理局", "441900", .city, .department),
      Case("国家税务总局莱西市税务局", "370285", .county, .department),
      Case("国家税务总局上海市浦东新区税务局", "310115", .county, .department),
      Case("雲夢縣公安局", "420923", .county, .department),
      Case("云梦县", "420923", .county, .government),
    ])
  func resolvesDivisions(case: Case) { check(`case`) }

  @Test(
    "a township has the code of its county, and its office tells a street from a town",
    arguments: [
      Case("莱西市沽河街道办事处", "370285", .township, .streetOffice),
      Case("五常市民意乡人民政府", "230184", .township, .government),
      Case("秭归县九畹溪镇", "420527", .township, .government),
      Case("东平县州城街道办事处", "370923", .township, .streetOffice),
      Case("中山市西区街道办事处", "442000", .township, .streetOffice),
      Case("北京市朝阳区高碑店地区办事处", "110105", .township, .streetOffice),
      Case("青石镇人民政府", nil, .township, .government),
      Case("西区街道办事处", nil, .township, .streetOffice),
      Case("莱西市沽河街道财政所", "370285", nil, .department),
    ])
  func resolvesTownships(case: Case) { check(`case`) }

  @Test(
    "bodies that no division is named for have what the words tell",
    arguments: [
      Case("教育部", nil, .national, .department),
      Case("教育部办公厅", nil, .national, .department),
      Case("国家税务总局", nil, .national, .department),
      Case("国家互联网信息办公室", nil, .national, .department),
      Case("国务院办公厅", nil, .national, .department),
      Case("中国人民银行", nil, .national, .department),
      Case("省水利厅", nil, .province, .department),
      Case("自治区教育厅", nil, .province, .department),
      Case("县财政局", nil, .county, .department),
      Case("区教育局", nil, .county, .department),
      Case("市财政局", nil, nil, .department),
    ])
  func readsTheWordsAlone(case: Case) { check(`case`) }

  @Test(
    "what several divisions are called has no code unless a name above it stands there",
    arguments: [
      Case("鼓楼区人民政府", nil, .county, .government),
      Case("南京市鼓楼区人民政府", "320106", .county, .government),
      Case("江苏省鼓楼区人民政府", nil, .county, .government),
      Case("市中区人民政府", nil, .county, .government),
      Case("朝阳区教育局", nil, .county, .department),
      Case("辽宁省朝阳县教育局", "211321", .county, .department),
      Case("白云区人民政府", nil, .county, .government),
      Case("贵阳市白云区人民政府", "520113", .county, .government),
      Case("东风市林业局", nil, nil, .department),
    ])
  func leavesAmbiguousNamesOpen(case: Case) { check(`case`) }

  @Test(
    "zones and places that are no divisions have no code and no level",
    arguments: [
      Case("青岛市高新区管委会", nil, nil, .zone),
      Case("平潭综合实验区", nil, nil, .zone),
      Case("平潭综合实验区审计局", nil, nil, .department),
      Case("国家税务总局东营港经济开发区税务局", nil, nil, .department),
      Case("青岛市东风区教育局", nil, nil, .department),
      Case("山东省青岛第一中学", nil, nil, .institution),
      Case("莱西市教育局、平度市教育局", nil, nil, .department),
    ])
  func leavesZonesOpen(case: Case) { check(`case`) }

  @Test(
    "a branch belongs to the district it is named for, and else to no division",
    arguments: [
      Case("北京市公安局海淀分局", "110108", .county, .department),
      Case("北京市规划和自然资源委员会海淀分局", "110108", .county, .department),
      Case("上海市公安局浦东分局", "310115", .county, .department),
      Case("青岛市公安局市南区分局", "370202", .county, .department),
      Case("孝感市自然资源和规划局云梦分局", "420923", .county, .department),
      Case("青岛市公安局某某分局", nil, nil, .department),
      Case("青岛市公安局朝阳分局", nil, nil, .department),
      Case("青岛市公安局经济技术开发区分局", nil, nil, .department),
      Case("国家税务总局北京市税务局第三分局", nil, nil, .department),
      Case("莱西市公安局水集分局", nil, nil, .department),
      Case("国家外汇管理局湖北省分局", "420000", .province, .department),
      Case("青岛市公安局分局", nil, nil, .department),
    ])
  func resolvesBranches(case: Case) {
    check(`case`)
    #expect(region(`case`.agency)?.name != nil)
  }

  @Test(
    "a name means the division that had it in the year of the report",
    arguments: [
      Case("上海市闸北区人民政府", "310108", .county, .government, 2014),
      Case("上海市闸北区人民政府", nil, nil, .government, 2022),
      Case("莱芜市人民政府", "371200", .city, .government, 2016),
      Case("莱芜市人民政府", nil, nil, .government, 2021),
      Case("大同市城区人民政府", "140202", .county, .government, 2012),
      Case("莱西县人民政府", nil, nil, .government, 2012),
      Case("即墨市人民政府", "370282", .county, .government, 2015),
      Case("即墨区人民政府", "370215", .county, .government, 2019),
      Case("即墨区人民政府", nil, nil, .government, 2012),
      Case("简阳市人民政府", "512081", .county, .government, 2013),
      Case("简阳市人民政府", "510185", .county, .government, 2016),
      Case("简阳市人民政府", "510185", .county, .government, nil),
      Case("巢湖市人民政府", "341400", .city, .government, 2009),
      Case("巢湖市人民政府", "340181", .county, .government, 2015),
      Case("襄樊市人民政府", "420600", .city, .government, 2008),
      Case("南通市崇川区人民政府", "320602", .county, .government, 2018),
      Case("南通市崇川区人民政府", "320613", .county, .government, 2023),
    ])
  func heedsTheYear(case: Case) { check(`case`) }

  @Test(
    "the kind is what the end of the name tells",
    arguments: [
      Case("莱西市人民医院", "370285", .county, .institution),
      Case("莱西市自来水有限公司", "370285", .county, .enterprise),
      Case("莱西市残疾人联合会", "370285", .county, nil),
      Case("莱西市人民法院", "370285", .county, nil),
      Case("中共莱西市委办公室", nil, nil, nil),
      Case("山东省人民政府国有资产监督管理委员会", "370000", .province, .department),
    ])
  func tellsTheKind(case: Case) { check(`case`) }

  @Test func readsTheTitleWhereTheNameIsShort() {
    let district = region("鼓楼区人民政府", title: "南京市鼓楼区人民政府2022年政府信息公开工作年度报告")
    #expect(district?.code == "320106")
    let town = region("青石镇人民政府", title: "2022年莱西市青石镇人民政府信息公开报告")
    #expect(town?.code == "370285" && town?.level == .township)
    #expect(region("鼓楼区人民政府", title: "关于发布南京市鼓楼区人民政府年度报告")?.code == nil)
  }

  @Test func namesTheDivisionsFromTheProvinceDown() {
    #expect(region("莱西市人民政府")?.name == "山东省青岛市莱西市")
    #expect(region("上海市浦东新区教育局")?.name == "上海市浦东新区")
    #expect(region("仙桃市人民政府")?.name == "湖北省仙桃市")
    #expect(region("谷城县人民政府", 2009)?.name == "湖北省襄樊市谷城县")
    #expect(region("谷城县人民政府", 2012)?.name == "湖北省襄阳市谷城县")
    #expect(region("青岛市高新区管委会")?.name == "山东省青岛市")
    #expect(region("上海市闸北区人民政府", 2022)?.name == "上海市")
    #expect(region("鼓楼区人民政府")?.name == nil)
  }

  @Test func refusesWhatIsNoName() {
    #expect(region("") == nil)
    #expect(region(String(repeating: "莱西市", count: 120_000)) == nil)
    #expect(region(String(repeating: "市", count: 200))?.code == nil)
    #expect(region("\u{0}=1+1") == nil)
    #expect(RegionDecision.region(of: Identity()) == nil)
  }

  private func check(_ expected: Case) {
    let found = region(expected.agency, expected.year)
    #expect(found?.code == expected.code)
    #expect(found?.level == expected.level)
    #expect(found?.kind == expected.kind)
  }
}
