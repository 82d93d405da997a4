/// What the name of an agency looks like.
enum AgencyName {
  /// How much of an agency a name tells.
  enum Rank: Equatable {
    /// A department or office: 财政局, 办公室, 街道办事处.
    case office
    /// A township or street: the name of the place or of its government.
    case township
    /// A county, city or province, or its government.
    case government
  }

  /// Whether bytes without white space can be a name: Chinese characters, not a fragment.
  ///
  /// Names with letters or digits are refused: they come from advertisements that hijack pages.
  static func isPlausible(_ name: [UInt8]) -> Bool {
    guard name.count >= 6, name.count <= 120, name.count % 3 == 0, !isFragment(name) else {
      return false
    }
    var at = 0
    while at < name.count {
      // Two joint names are printed with an ideographic comma or a middle dot between them.
      if !Word.isChinese(name, at, name.count), !Word.stands("、", name, at, name.count) {
        return false
      }
      at += 3
    }
    return true
  }

  /// Whether bytes are the name of an agency even without a title around them.
  static func isCertain(_ name: [UInt8]) -> Bool {
    let end = name.count
    guard end >= 9, isPlausible(name), rank(name) != nil else { return false }
    // 市财政局 and 局办公室 do not tell whose they are.
    if Word.isOne(of: "市县省局厅办", name, 0, end), !Word.stands("市中", name, 0, end) { return false }
    if Word.stands("区", name, 0, end) { return false }
    for word in foreign where Word.find(word, name, 0..<end) != nil { return false }
    return namesPlace(name) || Word.isOne(of: "学院司行", name, end - 3, end)
  }

  /// The kind of agency by the end of its name; nil when the end is none an agency has.
  static func rank(_ name: [UInt8]) -> Rank? {
    let end = name.count
    var stem = end
    if Word.ends("人民政府", name, 0, end) {
      stem = end - 12
    } else if Word.ends("政府", name, 0, end) {
      stem = end - 6
    }
    if Word.ends("管理委员会", name, 0, end) {
      // 某市国有资产监督管理委员会 manages a trade, 某开发区管理委员会 a place.
      let manages = trades.contains { Word.ends($0, name, 0, end - 15) }
      return manages ? .office : .government
    }
    if Word.ends("管委会", name, 0, end) { return .government }
    if Word.isOne(of: "镇乡", name, stem - 3, stem) { return .township }
    if Word.ends("街道", name, 0, end) || Word.ends("街道办事处", name, 0, end) { return .township }
    if stem < end || Word.isOne(of: "省市区县旗州盟", name, end - 3, end) { return .government }
    let isOffice = Word.isOne(of: "局会厅办室处院署队所委部团司行社校学馆", name, end - 3, end)
    return isOffice || Word.ends("中心", name, 0, end) ? .office : nil
  }

  private static func isFragment(_ name: [UInt8]) -> Bool {
    let end = name.count
    if generic.contains(where: { $0.utf8CodeUnitCount == end && Word.stands($0, name, 0, end) }) {
      return true
    }
    if namesDivision(name) { return false }
    if Word.isOne(of: "我本该各全在由对現现特将將其请以按为并及和与依附经", name, 0, end) { return true }
    return Word.stands("根据", name, 0, end) || Word.stands("关于", name, 0, end)
      || Word.stands("政府信息", name, 0, end) || Word.stands("政务公开", name, 0, end)
      || Word.stands("部门", name, 0, end) || Word.stands("年度", name, 0, end)
  }

  /// Whether a name begins with a division, or a township, whose own first character would begin a
  /// fragment: 和县, 本溪市, 和平街道.
  static func namesDivision(_ name: [UInt8]) -> Bool {
    guard Word.isOne(of: "和本全将依特现按", name, 0, name.count) else { return false }
    return ["和平街道", "和平镇", "和平乡"].contains { Word.stands($0, name, 0, name.count) }
      || DivisionSearch(name, from: 0, year: nil).end > 0
  }

  private static func namesPlace(_ name: [UInt8]) -> Bool {
    var at = 3
    while at < name.count {
      if Word.isOne(of: "省市区县旗州盟镇乡村", name, at, name.count) { return true }
      at += 3
    }
    return Word.find("街道", name, 0..<name.count) != nil
      || Word.stands("国家", name, 0, name.count) || Word.stands("中国", name, 0, name.count)
  }

  /// Words that every agency of a kind has and that name none.
  private static let generic: [StaticString] = [
    "政府", "人民政府", "街道", "办事处", "街道办事处", "办公室", "管委会", "管理委员会", "党政办公室", "综合办公室",
  ]
  private static let trades: [StaticString] = [
    "城乡建设", "资产监督", "城市", "交通", "市政", "市容", "绿化", "口岸", "体制改革",
  ]
  private static let foreign: [StaticString] = [
    "网站", "门户", "网页", "栏目", "公开指南", "信息公开", "各", "党委", "市委", "县委", "区委", "省委",
  ]
}
