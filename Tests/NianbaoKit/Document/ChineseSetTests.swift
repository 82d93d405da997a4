import Testing

@testable import NianbaoKit

@Suite struct ChineseSetTests {
  private func contains(_ set: ChineseSet, _ character: String) -> Bool {
    let bytes = Array(character.utf8)
    return set.contains(bytes[0], bytes[1], bytes[2])
  }

  @Test func holdsTheFirstCharacters() {
    let set = ["（三）件", "一", "龥", "2019年", "abc", ""].reduce(into: ChineseSet()) {
      $0.insertFirst(of: Array($1.utf8))
    }
    for character in ["三", "一", "龥", "年"] { #expect(contains(set, character)) }
    for character in ["件", "二", "月", "䀀"] { #expect(!contains(set, character)) }
  }
}
