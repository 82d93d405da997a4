import Testing

@testable import NianbaoKit

/// The order of columns by their labels: 0 甲 (1 维持, 2 总计), 乙 (丙 (1, 2), 丁 (1, 2)), 其他.
@Suite struct ColumnTreeTests {
  private static let names = ["甲", "乙", "丙", "丁", "维持", "总计", "其他", "大类", "合计"]
  private static let paths: [[[String]]] = [
    [["大类"], ["甲"], ["维持"]], [["大类"], ["甲"], ["总计", "合计"]],
    [["大类"], ["乙"], ["丙"], ["维持"]], [["大类"], ["乙"], ["丙"], ["总计", "合计"]],
    [["大类"], ["乙"], ["丁"], ["维持"]], [["大类"], ["乙"], ["丁"], ["总计", "合计"]],
    [["大类"], ["其他"]],
  ]

  /// The places of the columns, in words as in `大类 甲 乙`.
  private func places(_ labels: String, isLevelByLevel: Bool = true) -> [Int]? {
    let tree = ColumnTree(Self.paths.map { FormLabel(path: $0) }) {
      Self.names.firstIndex(of: $0) ?? -1
    }
    return tree.places(
      of: labels.split(separator: " ").map { Self.names.firstIndex(of: String($0)) ?? -1 },
      isLevelByLevel: isLevelByLevel)
  }

  @Test(
    "labels level by level give the places of the columns",
    arguments: [
      ("大类 甲 乙 其他 维持 总计 丙 丁 维持 总计 维持 合计", [0, 1, 2, 3, 4, 5, 6]),
      ("大类 甲 乙 其他 维持 总计 丁 丙 维持 总计 维持 总计", [0, 1, 4, 5, 2, 3, 6]),
      ("大类 其他 乙 甲 丙 丁 维持 总计 维持 总计 总计 维持", [5, 6, 1, 2, 4, 3, 0]),
      ("大类 其他 乙 甲 丙 丁 总计 维持 维持 总计 总计 维持", [6, 5, 1, 2, 4, 3, 0]),
      ("大类 其他 乙 甲 丙 丁 总计 维持 总计 维持 维持 总计", [6, 5, 2, 1, 3, 4, 0]),
    ])
  func readsLevels(labels: String, expected: [Int]) { #expect(places(labels) == expected) }

  @Test("labels right behind their groups give the places too")
  func readsNests() {
    #expect(
      places("大类 其他 乙 丁 总计 维持 丙 维持 总计 甲 维持 总计", isLevelByLevel: false)
        == [5, 6, 3, 4, 2, 1, 0])
  }

  @Test("a label that is missing, or there twice, or out of its group gives nothing")
  func refusesOthers() {
    #expect(places("大类 甲 乙 其他 维持 总计 丙 丁 维持 总计 维持") == nil)
    #expect(places("大类 甲 乙 其他 维持 总计 丙 丁 维持 总计 维持 总计 总计") == nil)
    #expect(places("大类 甲 乙 其他 维持 维持 丙 丁 维持 总计 维持 总计") == nil)
    #expect(places("甲 乙 其他 维持 总计 丙 丁 维持 总计 维持 总计") == nil)
    #expect(places("大类 甲 丙 其他 维持 总计 乙 丁 维持 总计 维持 总计") == nil)
    #expect(
      places("大类 甲 乙 其他 维持 总计 丙 丁 维持 总计 维持 总计", isLevelByLevel: false) == nil)
  }

  @Test("variants of a group may stand with one of its columns only")
  func joinsVariants() {
    let tree = ColumnTree([
      FormLabel(path: [["甲", "乙"], ["维持"]]), FormLabel(path: [["甲"], ["总计"]]),
    ]) { Self.names.firstIndex(of: $0) ?? -1 }
    #expect(tree.places(of: [1, 5, 4], isLevelByLevel: true) == [1, 0])
  }
}
