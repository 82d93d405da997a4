import Testing

@testable import NianbaoKit

@Suite struct CellAmountTests {
  @Test(arguments: [
    ("251000元", "25.1"), ("1.5亿元", "15000"), ("386.52", "386.52"), ("25.1万元", "25.1"),
    ("0万元", "0"), ("1元", "0.0001"), ("1,204.5 万元", "1204.5"), ("２亿元", "20000"),
  ])
  func convertsIntoTenThousandYuan(text: String, number: String) {
    #expect(cell(text, unit: "万元", kind: .amount).says == number)
    #expect(cell(text, unit: "万元", kind: .amount).doubt == nil)
  }

  @Test(arguments: [("25.1万元", "251000"), ("3元", "3"), ("0.00001万元", "0.1")])
  func convertsIntoYuan(text: String, number: String) {
    #expect(cell(text, unit: "元", kind: .amount).says == number)
  }

  @Test(arguments: ["3元", "25万元", "1亿元"])
  func readsNoMoneyWhereThingsAreCounted(text: String) {
    let read = cell(text)
    #expect(read.says == "unreadable")
    #expect(read.doubt == .notOneNumber)
  }

  /// Below a header that says 万元, people write 25.1万 and mean 25.1万元.
  @Test func doesNotMultiplyAmountsInTenThousandsAgain() {
    withKnownIssue {
      let read = cell("25.1万", unit: "万元", kind: .amount)
      #expect(read.says == "25.1" || read.doubt != nil)
    }
  }

  @Test func readsNoAmountThatIsTooLargeForItsUnit() {
    #expect(cell("12345678901234567亿元", unit: "元", kind: .amount).says == "unreadable")
    #expect(cell("0.1234567890123456元", unit: "亿元", kind: .amount).says == "unreadable")
  }

  @Test func knowsTheUnitsOfMoney() {
    #expect(MoneyUnit("元") == .yuan)
    #expect(MoneyUnit("万元")?.power == 4)
    #expect(MoneyUnit("亿元")?.power == 8)
    #expect(MoneyUnit("件") == nil)
    #expect(MoneyUnit("") == nil)
  }

  @Test(arguments: [
    ("12", true), ("１２", true), ("-", true), ("—", true), ("无", true), ("万元", true), ("减2", true),
    ("251000元", true), ("规章", false), ("无正当理由", false), ("12 34", false), ("第3页", false),
    ("一、", false), ("1234567890123456789012345678901234567890123456789", false),
  ])
  func tellsLinesThatMayBeCells(line: String, isValue: Bool) {
    let bytes = Array(line.utf8)
    #expect(CellValue.isValue(bytes, 0..<bytes.count) == isValue)
  }
}
