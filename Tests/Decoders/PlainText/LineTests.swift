import NianbaoKit
import TestSupport
import Testing

@Suite struct LineTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func countsLines(end: String) throws {
    let decoding = try Decoding(["一", "", "二", "0 | 1 |", "三"].joined(separator: end))
    #expect(decoding.layout == ["¶ 一", "¶ 二", "table", "[0][1]", "¶ 三"])
    #expect(decoding.document.lines == [1, 3, 4, 4, 5])
  }

  @Test func givesTheExactBytesOfParagraphsAndCells() throws {
    let decoding = try Decoding("  一、概述 \r\n规章 | 12 |\t\r\n其他 | \n")
    #expect(decoding.layout == ["¶ 一、概述", "table", "[规章][12]", "[其他]"])
    #expect(decoding.document.ranges == [2..<14, 17..<23, 26..<28, 33..<39])
  }

  @Test func trimsEveryKindOfSpace() throws {
    let spaces = "\u{FEFF}\u{A0}\u{3000}\u{2003}\u{200B}\t"
    let decoding = try Decoding("\(spaces)一、概述\(spaces)\n规章\(spaces)|\(spaces)0\(spaces)|")
    #expect(decoding.layout == ["¶ 一、概述", "table", "[规章][0]"])
  }

  @Test func keepsSpaceInsideWords() throws {
    let decoding = try Decoding("商业\u{3000}企业\n结果\u{FEFF}纠正")
    #expect(decoding.layout == ["¶ 商业\u{3000}企业", "¶ 结果\u{FEFF}纠正"])
  }

  @Test func passesOverLinesOfSpaceAlone() throws {
    let decoding = try Decoding("\n \u{3000}\n\u{A0}\n一\n\n\u{FEFF}\n")
    #expect(decoding.layout == ["¶ 一"])
    #expect(decoding.document.lines == [4])
  }

  @Test func needsNoLineEndBehindTheLastLine() throws {
    #expect(try Decoding("一\n二").layout == ["¶ 一", "¶ 二"])
    #expect(try Decoding("一\n二\n").layout == ["¶ 一", "¶ 二"])
  }

  /// These take minutes if anything looks at a line, or at all lines, once for each character.
  @Test func readsALineOfAMillionCharacters() throws {
    let decoding = try Decoding(String(repeating: "信", count: 1_000_000))
    #expect(decoding.document.ranges == [0..<3_000_000])
    let cells = try Decoding(String(repeating: "0 |", count: 300_000))
    #expect(cells.document.ranges.count == 300_000)
  }

  @Test(arguments: ["0", "|", "规章 |", "规章 | 0 |", "| 0", "规章\n| 0 | 0 |"])
  func readsAHundredThousandShortLines(line: String) throws {
    let lines = String(repeating: line + "\n", count: 100_000)
    let decoding = try Decoding(lines)
    #expect(decoding.document.lines.last ?? 0 <= 200_000)
  }
}
