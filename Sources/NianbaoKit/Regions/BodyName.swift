/// What the end of an agency's name says of the body.
struct BodyName {
  /// The kind; nil where the words do not tell.
  let kind: Region.Kind?
  /// Where the words of a township's or a street's own name end; nil for other bodies.
  let township: Int?

  /// Reads the words of a simplified name.
  ///
  /// - Parameters:
  ///   - name: The whole name.
  ///   - start: The position behind the divisions with which it begins.
  init(_ name: [UInt8], from start: Int) {
    let end = name.count
    for (word, kind) in Self.townships where Word.ends(word, name, start, end) {
      township = end - word.utf8CodeUnitCount
      self.kind = kind
      return
    }
    let government = Self.governments.first { Word.ends($0, name, start, end) }
    let stem = end - (government?.utf8CodeUnitCount ?? 0)
    if Word.isOne(of: "镇乡", name, max(stem - 3, start), stem) || Word.ends("苏木", name, start, stem)
    {
      township = stem - 3
      kind = .government
      return
    }
    township = nil
    if government != nil || start == end {
      kind = .government
    } else if Word.isOne(of: "省市县旗州盟", name, max(end - 3, start), end) {
      kind = .government
    } else {
      kind = Self.kind(name, start, end)
    }
  }

  private static func kind(_ name: [UInt8], _ start: Int, _ end: Int) -> Region.Kind? {
    for word in parties where Word.find(word, name, 0..<end) != nil { return nil }
    if Word.ends("管委会", name, start, end) { return .zone }
    if Word.ends("区", name, start, end) || Word.ends("管理委员会", name, start, end) {
      for word in PlaceMark.zones where Word.find(word, name, 0..<end) != nil { return .zone }
      if Word.ends("区", name, start, end) { return .government }
    }
    return endings.first { Word.ends($0.word, name, start, end) }?.kind
  }

  private static let townships: [(StaticString, Region.Kind)] = [
    ("街道办事处", .streetOffice), ("街道办", .streetOffice), ("街道", .streetOffice),
    ("地区办事处", .streetOffice),
  ]
  private static let governments: [StaticString] = ["人民政府", "政府", "行政公署", "行署"]
  /// Bodies of the Party and of the masses, courts and congresses are no departments.
  private static let parties: [StaticString] = [
    "中共", "中国共产党", "共青团", "人民代表大会", "政协", "政治协商", "人大常委会",
  ]
  /// The first one counts; nil where the word is used by bodies of several kinds.
  private static let endings: [(word: StaticString, kind: Region.Kind?)] = [
    ("检察院", nil), ("法院", nil), ("国务院", .government), ("供电局", nil), ("市委", nil),
    ("县委", nil), ("区委", nil), ("省委", nil), ("村民委员会", nil), ("居民委员会", nil),
    ("居委会", nil), ("村委会", nil), ("人民武装部", nil), ("研究所", .institution),
    ("事务所", nil), ("管理处", nil), ("办事处", nil), ("部队", nil),
    ("厅", .department), ("局", .department), ("委员会", .department), ("委", .department),
    ("办公室", .department), ("办", .department), ("部", .department), ("署", .department),
    ("支队", .department), ("大队", .department), ("总队", .department), ("调查队", .department),
    ("财政所", .department), ("司法所", .department), ("派出所", .department),
    ("院", .institution), ("学", .institution), ("校", .institution), ("幼儿园", .institution),
    ("馆", .institution), ("中心", .institution), ("台", .institution), ("站", .institution),
    ("中国人民银行", .department), ("公司", .enterprise), ("集团", .enterprise), ("银行", .enterprise),
    ("厂", .enterprise),
  ]
}
