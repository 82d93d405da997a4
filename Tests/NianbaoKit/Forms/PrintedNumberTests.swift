import Testing

@testable import NianbaoKit

@Suite struct PrintedNumberTests {
  private func number(_ text: String) -> PrintedNumber? {
    let bytes = Array(text.utf8)
    return PrintedNumber(CellText(bytes, 0..<bytes.count))
  }

  @Test(arguments: [
    ("0", 0, 0), ("0.50", 50, 2), ("-0", 0, 0), ("1,000,000", 1_000_000, 0), ("+7件", 7, 0),
    ("增加5", 5, 0), ("减少2件", -2, 0), ("增5项", 5, 0), ("负1", -1, 0),
    ("99999999999999999", 99_999_999_999_999_999, 0), ("0.0000000000000001", 1, 16),
  ])
  func keepsDigitsAndDecimalsAsPrinted(text: String, digits: Int64, decimals: UInt8) throws {
    let read = try #require(number(text)).number
    #expect(read.digits == digits)
    #expect(read.decimals == decimals)
  }

  @Test(arguments: [
    "", "件", "+", "-", "增", "增加", "加5", ",", ".", "1.", "01", "00", "1..2", "100000000000000000",
  ])
  func isNilForWhatIsNoNumber(text: String) {
    #expect(number(text) == nil)
  }

  @Test func noticesWhiteSpaceBetweenDigitsAndBehindAStroke() throws {
    // A stroke and a number may be two cells that ran together.
    #expect(try #require(number("- 3 件")).isSpaced)
    #expect(try #require(number("减 3")).isSpaced == false)
    #expect(try #require(number("1 000")).isSpaced)
    // White space on both sides of a separator makes it no other separator.
    #expect(number("1 , 000").map(\.isSpaced) ?? true)
  }

  @Test func countsInTenThousandsAreMultiplied() throws {
    #expect(try #require(number("2.35万")).value(in: nil) == Number(23500))
    #expect(try #require(number("99999999999999999万")).value(in: nil) == nil)
  }

  /// 万 is a prefix of 万元; the longer unit is meant.
  @Test func takesTheLongestUnit() throws {
    let read = try #require(number("3万元"))
    #expect(read.value(in: MoneyUnit("万元")) == Number(3))
    #expect(read.value(in: nil) == nil)
  }

  @Test func listsNoUnitTwice() {
    let names = PrintedNumber.units.map(\.name)
    #expect(Set(names).count == names.count)
  }
}
