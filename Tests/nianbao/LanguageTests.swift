import ArgumentParser
import NianbaoKit
import Testing

@testable import nianbao

@Suite struct LanguageTests {
  @Test(arguments: [
    ([:], Language.english),
    (["LANG": "zh_CN.UTF-8"], .chinese),
    (["LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"], .english),
    (["LANG": "de_DE.UTF-8", "LC_ALL": "zh_TW"], .chinese),
    (["LANG": "zh_CN.UTF-8", "LC_ALL": ""], .chinese),
    (["LANG": "C"], .english),
  ])
  func followsTheLocale(_ environment: [String: String], _ language: Language) {
    #expect(Language { environment[$0] } == language)
  }

  @Test func prefersTheOption() throws {
    #expect(try LanguageOption.parse(["--lang", "zh"]).resolved == .chinese)
    #expect(try LanguageOption.parse(["--lang", "en"]).resolved == .english)
  }
}
