import NianbaoKit
import TestSupport
import Testing

/// Lists of units that should report.
@Suite struct AgencyListTests {
  @Test("One name a line; blank lines and comments are left out")
  func readsNames() throws {
    let text = "\u{FEFF}# 2021 年\r\n青麓县财政局\r\n\r\n \u{3000}青麓县审计局 \t# 新设\n  # 以下撤销\nC#县\n墨溪县"
    #expect(
      try AgencyList.names(Array(text.utf8)) == ["青麓县财政局", "青麓县审计局", "C#县", "墨溪县"])
    #expect(try AgencyList.names([]) == [])
  }

  @Test("A list in GB 18030 says the same")
  func readsGB() throws {
    #expect(try AgencyList.names(#require("财政局\n审计局".gb18030)) == ["财政局", "审计局"])
  }

  @Test("What is no text is refused")
  func refuses() {
    #expect(throws: SourceError.self) { try AgencyList.names([0, 1, 2, 0, 0xFF]) }
    #expect(throws: SourceError.self) {
      try AgencyList.names([UInt8](repeating: 0x41, count: (16 << 20) + 1))
    }
  }
}
