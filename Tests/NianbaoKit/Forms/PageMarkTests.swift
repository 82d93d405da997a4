import Testing

@testable import NianbaoKit

@Suite struct PageMarkTests {
  private func isMark(_ line: String) -> Bool {
    let bytes = Array(line.utf8)
    return PageMark.isMark(bytes, 0..<bytes.count)
  }

  @Test(arguments: [
    "- 3 -", "-3-", "— 5—", "—5—", "－１２－", "-- 3 --", "第 3 页", "第3页", "第１２页", "- 1234 -",
  ])
  func knowsNumbersOfPages(line: String) {
    #expect(isMark(line))
  }

  /// What may be a cell is never dropped as a mark.
  @Test(arguments: [
    "3", "-3", "3-", "--", "—", "----", "- -", "-12345-", "第页", "第三页", "第3条", "共3页", "-3 4a-",
    "-3.5-", "第3页|", "- 3 -|", "第", "", "-", "/3/", "第3页 共5页 本页无正文说明",
  ])
  func leavesEverythingElse(line: String) {
    #expect(!isMark(line))
  }
}
