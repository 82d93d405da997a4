import Testing

@testable import NianbaoKit

@Suite struct TableLabelsTests {
  private let flock = TableLabels(FlockForm.form.tables[0])

  private func meaning(_ label: String) throws -> TableLabels.Meaning {
    let index = flock.index(LabelKey(label))
    return try #require(flock.meanings.indices.contains(index) ? flock.meanings[index] : nil)
  }

  @Test(arguments: [
    ("年初存栏", [0]), ("（一）出生", [1]), ("购 入", [2]), ("买入羊只", [2]), ("1.走失", [4]),
  ])
  func knowsRowsByAllTheirVariants(label: String, rows: [Int32]) throws {
    #expect(try meaning(label).rows == rows)
    #expect(try meaning(label).blocks == 0)
  }

  @Test func knowsColumnsByTheirBlock() throws {
    #expect(try meaning("墨羊").blocks == 1)
    #expect(try meaning("总计").blocks == 1)
    #expect(try meaning("总计").rows.isEmpty)
  }

  @Test(arguments: ["大羊", "本年增加", "情况"])
  func knowsGroupsAndCornersAsNeither(label: String) throws {
    #expect(try meaning(label).rows.isEmpty)
    #expect(try meaning(label).blocks == 0)
  }

  @Test(arguments: ["", "12", "鲜奶", "白", "白羊羔", "年初", "羊群情况"])
  func doesNotKnowOtherWords(label: String) {
    #expect(flock.index(LabelKey(label)) == -1)
  }

  @Test(arguments: ["出生(含死胎)", "出生（不计双胞胎）", "(一)出生(补报)"])
  func ignoresARemarkInBrackets(label: String) throws {
    #expect(try meaning(label).rows == [1])
  }

  /// A remark of the form's own is part of the label; the form lists the label without it as well.
  @Test(arguments: ["五、年末存栏(含羔羊)", "年末存栏", "年末存栏（不含羔羊）"])
  func knowsALabelWithItsOfficialRemark(label: String) throws {
    #expect(try meaning(label).rows == [5])
  }

  @Test(arguments: ["一、年初", "本年", "白", "年末存栏(含", "大", "情"])
  func knowsTheBeginningsOfLabels(part: String) {
    #expect(flock.mayBegin(LabelKey(part)))
  }

  @Test(arguments: ["初存栏", "羊", "年初存栏数", "鲜", ""])
  func knowsNoOtherPartsOfLabels(part: String) {
    #expect(!flock.mayBegin(LabelKey(part)))
  }

  @Test func ranksColumnsFromLeftToRightAndLevelByLevel() throws {
    let (white, black, all) = (try meaning("白羊"), try meaning("黑羊"), try meaning("合计"))
    #expect([white, black, all].map(\.columnRank.natural) == [0, 1, 2])
    // 合计 stands in the upper line of the header, beside the group of the two others.
    #expect([all, white, black].map(\.columnRank.reading) == [0, 1, 2])
    #expect(try meaning("墨羊").columnRank == black.columnRank)
  }

  /// Review and litigation each have a 总计.
  @Test func ranksRepeatedColumnsEqual() throws {
    let columns = ["甲 > 维持", "甲 > 总计", "乙 > 维持", "乙 > 总计"].enumerated().map {
      "column\tc\($0.offset)\tc\($0.offset)\t件\tcount\t\($0.element)\tc"
    }
    let source = "form\tf\t表\tf\t\ntable\tt\t表\tt\nblock\n" + columns.joined(separator: "\n")
    let labels = TableLabels(FormFile.form(Array(source.utf8)).tables[0])
    let total = labels.meanings[labels.index(LabelKey("总计"))]
    let upheld = labels.meanings[labels.index(LabelKey("维持"))]
    #expect((upheld.columnRank.natural, total.columnRank.natural) == (0, 1))
  }

  @Test func givesALabelOfSeveralRowsAllOfThem() throws {
    let rows = ["甲 > 其他", "乙 > 其他", "其他"].map { "row\tr\tr\t件\tcount\t\($0)\tr" }
    let source = "form\tf\t表\tf\t\ntable\tt\t表\tt\nblock\n" + rows.joined(separator: "\n")
    let labels = TableLabels(FormFile.form(Array(source.utf8)).tables[0])
    let index = try #require(Optional(labels.index(LabelKey("其他"))).filter { $0 >= 0 })
    #expect(labels.meanings[index].rows == [0, 1, 2])
  }
}

extension Optional {
  fileprivate func filter(_ isWanted: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { isWanted($0) ? $0 : nil }
  }
}
