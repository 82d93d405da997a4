import Testing

@testable import NianbaoKit

@Suite struct ChineseNumeralTests {
  private func read(_ text: String) -> Int64? {
    let bytes = Array(text.utf8)
    return ChineseNumeral.read(bytes, 0, bytes.count)?.value
  }

  private func length(_ text: String) -> Int? {
    let bytes = Array(text.utf8)
    return ChineseNumeral.read(bytes, 0, bytes.count).map { $0.end / 3 }
  }

  @Test(arguments: [
    ("零", 0), ("两", 2), ("十", 10), ("十二", 12), ("二十", 20), ("二十六", 26), ("一百零五", 105),
    ("一百五", 150), ("一百五十", 150), ("两百零五", 205), ("一千五", 1500), ("三千二百", 3200),
    ("三千零二", 3002), ("壹拾", 10), ("叁佰", 300),
  ])
  func readsByUnits(text: String, value: Int64) {
    #expect(read(text) == value)
  }

  @Test(arguments: [
    ("一万二千", 12_000), ("一万二", 12_000), ("两万五", 25_000), ("一万零二", 10_002),
    ("十五万", 150_000), ("三千万", 30_000_000), ("一亿二", 120_000_000),
    ("一亿三千万", 130_000_000), ("一万亿", 1_000_000_000_000),
  ])
  func readsLargeUnits(text: String, value: Int64) {
    #expect(read(text) == value)
  }

  @Test func readsDigitsPlaceByPlace() {
    #expect(read("二〇一八") == 2018)
    #expect(read("二○○九") == 2009)
  }

  @Test func stopsBehindTheNumeral() {
    #expect(length("二十六件") == 3)
    #expect(length("二〇一八年") == 4)
    #expect(length("十二三") == 2)
    #expect(read("件") == nil)
    #expect(read("") == nil)
  }

  @Test func survivesRunsOfUnits() {
    #expect(read("亿亿亿亿") != nil)
    #expect(read("九千万亿亿") != nil)
    #expect(read("千千千千千千千千千千千千千千千千") != nil)
    #expect(read("九九九九九九九九九九九九九九九九") != nil)
  }

  @Test func doesNotReadPastTheEnd() {
    let bytes = Array("二十".utf8)
    #expect(ChineseNumeral.read(bytes, 0, 5)?.value == 2)
    #expect(ChineseNumeral.read(bytes, 0, 2) == nil)
  }
}
