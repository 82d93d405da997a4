import Testing

@testable import NianbaoKit

/// What a cell holds, in short: the number, or the name of the state.
func cell(
  _ text: String, unit: String = "件", kind: Field.Kind = .count
) -> (says: String, doubt: CellValue.Doubt?) {
  let bytes = Array(text.utf8)
  let value = CellValue(bytes, 0..<bytes.count, unit: MoneyUnit(unit), kind: kind)
  let says = value.state == .number ? value.number.description : value.state.rawValue
  return (says, value.doubt)
}

@Suite struct CellValueTests {
  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("120", "120"), ("１２", "12"), ("１，２３４", "1234"), ("1,204", "1204"),
    ("12,345,678", "12345678"), ("零", "0"), ("0件", "0"), ("0 件", "0"), ("３件", "3"),
    ("12人次", "12"), ("1.2万", "12000"), ("3万", "30000"),
    ("+3", "3"), ("增3", "3"), ("999999999999999", "999999999999999"),
    ("12345678901234567", "12345678901234567"), ("\u{A0}5\u{3000}", "5"),
  ])
  func readsOneNumber(text: String, number: String) {
    let read = cell(text)
    #expect(read.says == number)
    #expect(read.doubt == nil)
  }

  @Test(arguments: [("12.5", "12.5"), ("１２．５", "12.5"), ("1,234.50", "1234.50")])
  func readsFractionsButTellsWhereThingsAreCounted(text: String, number: String) {
    #expect(cell(text) == (number, .fraction))
    #expect(cell(text, unit: "万元", kind: .amount) == (number, nil))
  }

  @Test(arguments: ["", " ", "\u{A0}", "\u{3000}\u{200B}", "件", "万元", "元", "人次"])
  func takesNothingOrABareUnitAsBlank(text: String) {
    #expect(cell(text, unit: "万元", kind: .amount).says == "blank")
  }

  @Test(arguments: ["/", "-", "--", "—", "——", "／", "－", "–", "─", "\\", "*", "***", "− −"])
  func knowsStrokes(text: String) {
    let read = cell(text)
    #expect(read.says == "dash")
    #expect(read.doubt == nil)
  }

  @Test(arguments: ["无", "不适用", "无此项", "没有", "暂无", "未发生", "无数据", "空", "不 适 用"])
  func knowsWordsForNone(text: String) {
    #expect(cell(text).says == "none")
  }

  @Test(arguments: ["详见附表", "若干", "统计中", "无法统计", "N"])
  func keepsOtherWordsAsText(text: String) {
    let read = cell(text)
    #expect(read.says == "text")
    #expect(read.doubt == .words)
  }

  @Test(arguments: [
    "1\u{200B}2", "1\u{FEFF}2", "\u{2060}12", "1\u{2060}2", "1\u{AD}2", "1\u{200D}2",
  ])
  func passesOverCharactersWithoutWidth(text: String) {
    let read = cell(text)
    #expect(read.says == "12")
    #expect(read.doubt == nil)
  }

  @Test(arguments: [
    ("二十三", "23"), ("二", "2"), ("十", "10"), ("十二件", "12"), ("一百零五", "105"), ("二 十", "20"),
    ("三千", "3000"), ("一万二千", "12000"), ("壹拾", "10"),
  ])
  func readsNumbersInChineseCharactersAndSaysSo(text: String, number: String) {
    let read = cell(text)
    #expect(read.says == number)
    #expect(read.doubt == .written)
  }

  /// 一 may be a stroke, 二三 is two or three, and what is paid is not written so.
  @Test(arguments: ["一", "一一", "二三", "二十余", "百", "百件", "十几", "二十三元", "〇二", "一般"])
  func readsNoNumberFromCharactersThatMayBeOthers(text: String) {
    let read = cell(text)
    #expect(read.says == "unreadable")
    #expect(read.doubt == .notOneNumber)
  }

  @Test(arguments: ["\u{202E}21", "12?1", "?12?", "7^2", "12[1]", "\u{FFFD}", "\u{FFFD}件"])
  func readsNoNumberFromDigitsInDoubt(text: String) {
    #expect(cell(text).says == "unreadable")
  }

  /// A number that must be guessed is none: each of these may be two cells that ran together.
  @Test(arguments: [
    "00", "007", "0012", "1,2", "12,34", "1234,567", "1,2345", ",123", "1,,234", "1,234,", "12 34",
    "1 2", "1 234 56", "0 0", "1 0 0", "3/4", "1.2.3", ".5", "5.", "1-2", "3件4", "12条件", "件3",
    "约20", "20余", "--3", "+-3", "增-3", "增", "3%", "二0", "①", "1e3", "0x1", "增3/减1",
  ])
  func readsNoNumberFromDigitsThatAreNotOne(text: String) {
    #expect(["unreadable", "text"].contains(cell(text, kind: .change).says))
    #expect(cell(text, kind: .change).doubt != nil)
  }

  @Test(arguments: ["123456789012345678", "9223372036854775808", "99999999999999999999999"])
  func readsNoNumberThatIsTooLong(text: String) {
    let read = cell(text)
    #expect(read.says == "unreadable")
    #expect(read.doubt == .notOneNumber)
  }

  @Test(arguments: [("1 234", "1234"), ("1\u{A0}234\u{3000}567", "1234567")])
  func tellsWhiteSpaceBetweenGroupsOfDigits(text: String, number: String) {
    let read = cell(text)
    #expect(read.says == number)
    #expect(read.doubt == .spaced)
  }

  @Test(arguments: ["-8", "－8", "−8", "—8", "减2", "负3", "减 2"])
  func readsNegativeChanges(text: String) {
    let read = cell(text, unit: "项", kind: .change)
    #expect(read.says.first == "-")
    #expect(read.doubt == nil)
  }

  @Test(arguments: ["-8", "减2", "负3"])
  func flagsNegativeCountsAndAmounts(text: String) {
    #expect(cell(text).says.first == "-")
    #expect(cell(text).doubt == .negative)
    #expect(cell(text, unit: "万元", kind: .amount).doubt == .negative)
  }
}
