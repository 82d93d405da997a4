/// A branch of a bureau (分局), which works in a part of the bureau's division: 北京市公安局海淀分局.
struct Branch {
  /// The division of the bureau, as an entry of the table.
  let division: Int
  /// The division below it that the branch is named for; nil for a branch that is not named for one,
  /// as 第三分局, or for what several are called.
  let district: Int?

  /// Reads the words behind the division with which a simplified name begins.
  ///
  /// - Returns: Nil when the name is that of no branch.
  init?(_ name: [UInt8], _ search: DivisionSearch, _ year: Int?) {
    let end = name.count - Self.word.utf8CodeUnitCount
    // 国家外汇管理局湖北省分局 is that of the whole province.
    guard end > search.end, Word.ends(Self.word, name, search.end, name.count) else { return nil }
    division = search.found[0]
    var districts: Set<Int> = []
    var start = end - 6
    while start > search.end, end - start <= Self.longestStem {
      // The name of a district stands behind that of the bureau.
      if Word.isOne(of: "局委会厅队", name, start - 3, start) {
        districts.formUnion(search.below(String(decoding: name[start..<end], as: UTF8.self)))
      }
      start -= 3
    }
    district = districts.count == 1 ? districts.first : nil
  }

  private static let word: StaticString = "分局"
  /// The bytes of the longest name of a district that is looked for.
  private static let longestStem = 24
}

extension DivisionSearch {
  /// The divisions below the one that was found with a name, or with one that ends so without the
  /// word for what they are: 海淀 for 海淀区, 浦东 for 浦东新区.
  fileprivate func below(_ name: String) -> [Int] {
    ["", "区", "县", "市", "新区", "旗", "自治县"].flatMap { entries(name + $0, below: found[0]) }
  }
}
