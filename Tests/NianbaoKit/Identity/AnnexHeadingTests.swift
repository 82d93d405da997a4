import Testing

@testable import NianbaoKit

/// Lines that say whose figures stand below them.
@Suite struct AnnexHeadingTests {
  private func read(_ line: String) -> AnnexHeading? {
    let text = Array(line.utf8)
    return AnnexHeading(text, text.indices)
  }

  private func name(_ heading: AnnexHeading?) -> String? {
    heading?.agency.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test(
    "A year, an agency or both are read behind the words for an annex",
    arguments: [
      ("附：2022年政府信息公开情况统计", 2022, nil), ("附件1：二〇二二年度统计数据", 2022, nil),
      ("附件：霁山市林业站统计数据", nil, "霁山市林业站"), ("附表一 霁山市林业局2022年政府信息公开情况统计表", 2022, "霁山市林业局"),
      ("附件2：2023年各乡镇政府信息公开情况", 2023, "各乡镇"), ("（附件：局属单位统计表数据）", nil, "局属单位"),
      ("附件：1.2022年统计表数据", 2022, nil),
    ] as [(String, Int?, String?)])
  func reads(line: String, year: Int?, agency: String?) {
    let heading = read(line)
    #expect(heading?.isMarked == true)
    #expect(heading?.year == year.map { .year($0) })
    #expect(name(heading) == agency)
  }

  @Test func readsTheYearBefore() {
    #expect(read("附：上年度统计数据")?.year == .last)
    #expect(read("附：本年度统计数据")?.year == .this)
  }

  @Test(
    "Other lines head no annex of a year or an agency",
    arguments: [
      "附件：政府信息公开情况统计表", "附件：收到和处理政府信息公开申请情况统计表", "附属医院信息公开情况", "附件：门户网站情况统计表",
      "附件：2023年与2022年数据对比", "附：2024年工作计划和数据", "2022年，我局报送的统计数据有误。", "附件：查阅场所情况统计",
      "附件：2021年和2022年统计数据",
    ])
  func refuses(line: String) {
    let heading = read(line)
    #expect(heading == nil || heading?.isMarked == false)
  }

  @Test(
    "Short names and the office of an agency mean the agency, branches and namesakes do not",
    arguments: [
      ("霁山市林业局", "市林业局", true), ("霁山市人民政府", "霁山市政府", true), ("霁山市人民政府办公室", "霁山市人民政府", true),
      ("霁山市林业和草原局", "市林草局", true), ("霁山市林业局", "霁山市林业站", false), ("霁山市林业局", "霁山市林业局城北分局", false),
      ("霁山市林业局", "霁山市水利局", false),
    ])
  func compares(left: String, right: String, isSame: Bool) {
    #expect(AnnexHeading.isSame(Array(left.utf8), Array(right.utf8)) == isSame)
    #expect(AnnexHeading.isSame(Array(right.utf8), Array(left.utf8)) == isSame)
  }
}
