import Testing

@testable import WriteXLSX

@Suite struct SheetNamesTests {
  @Test("names that Excel refuses are changed")
  func makesLegalNames() {
    let names = SheetNames()
    #expect(names.free("甲[乙]:*?/\\局\u{1}") == "甲乙局")
    #expect(names.free("'甲' ") == "甲")
    #expect(names.free("[]") == "_")
    #expect(names.free("History") == "_")
    #expect(names.free(String(repeating: "局", count: 40)).utf16.count == 31)
    #expect(names.free(String(repeating: "𠮷", count: 20)).utf16.count == 30)
  }

  @Test("equal names get numbers, and stay short enough")
  func tellsNamesApart() {
    var names = SheetNames()
    let long = String(repeating: "a", count: 31)
    names.take(long)
    names.take("汇总")
    #expect(names.free("汇总") == "汇总 (2)")
    let second = names.free(long.uppercased())
    #expect(second == String(repeating: "A", count: 27) + " (2)")
  }
}
