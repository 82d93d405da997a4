import TestSupport
import Testing

@testable import NianbaoKit

@Suite struct ProseSketchTests {
  /// Different sentences, as many as asked for.
  private static func text(_ sentences: Range<Int>, year: String = "2020年") -> String {
    var random = SeededNumbers(seed: 5)
    var all: [String] = []
    for _ in 0..<sentences.upperBound {
      let characters = (0..<20).map { _ in
        Character(Unicode.Scalar(UInt32(0x4E00 + random.next() % 2000)) ?? "一")
      }
      all.append(String(characters) + "\(random.next() % 90)件，")
    }
    return year + all[sentences].joined()
  }

  private func sketch(_ text: String) -> ProseSketch {
    let bytes = Array(text.utf8)
    return ProseSketch(bytes, [0..<bytes.count])
  }

  @Test("Equal words are the same, whatever the numbers, digits and spaces")
  func leavesOutDigits() {
    let left = sketch("2020年，我局共收到申请12件，其中1,204件 办结。")
    let right = sketch("２０２１年，我局 共收到申请9件，其中\u{3000}３件办结。")
    #expect(left.similarity(right) == 1)
    #expect(left.characters == right.characters)
    #expect(left.numbers != right.numbers)
  }

  @Test("Numbers are compared in their order, years left out")
  func comparesNumbers() {
    let numbers = sketch("2020年收到12件，办结9件").numbers
    #expect(numbers == sketch("2021年答复１２次，公开9条").numbers)
    #expect(numbers != sketch("2020年收到9件，办结12件").numbers)
    #expect(numbers != sketch("2020年收到12件，办结2020件").numbers)
    #expect(sketch("没有数字").numbers == 0)
    #expect(sketch("2020年").numbers == 0)
  }

  @Test(
    "The similarity is near the share of what both have",
    arguments: [(0..<100, 1.0), (5..<105, 0.905), (50..<150, 0.333), (100..<200, 0.0)])
  func estimates(sentences: Range<Int>, expected: Double) {
    let similarity = sketch(Self.text(0..<100)).similarity(
      sketch(Self.text(sentences, year: "2021年")))
    #expect(abs(similarity - expected) < 0.12)
  }

  @Test("One sentence more in a long text stays above the limit, one in three does not")
  func limit() {
    let whole = sketch(Self.text(0..<60))
    #expect(whole.similarity(sketch(Self.text(0..<61))) >= 0.95)
    #expect(whole.similarity(sketch(Self.text(0..<80))) < 0.9)
  }

  @Test("Short, empty and broken texts have nothing in common")
  func hostile() {
    let none = sketch("")
    #expect(none.similarity(none) == 0)
    #expect(sketch("一二").similarity(sketch("一二")) == 0)
    let broken: [UInt8] = [0xE4, 0xB8, 0xF0, 0x9F, 0xE4]
    #expect(ProseSketch(broken, [0..<5, 5..<5]).characters > 0)
    #expect(sketch(String(repeating: "9", count: 100_000)).numbers != 0)
  }
}
