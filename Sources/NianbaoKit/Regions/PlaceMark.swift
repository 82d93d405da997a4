/// Words in an agency's name that tell of a place below the divisions that were recognised.
enum PlaceMark {
  /// Words for zones that are no divisions.
  static let zones: [StaticString] = [
    "开发区", "高新区", "经开区", "新区", "实验区", "试验区", "示范区", "园区", "度假区", "保税区", "港区",
    "风景区", "名胜区", "保护区", "管理区", "合作区", "工业区", "新城", "高新技术产业", "林区", "景区",
  ]

  /// Whether the words between two positions name a place that no division was found for: a
  /// district that is not known, a development zone.
  ///
  /// - Parameters:
  ///   - name: A simplified name.
  ///   - range: What stands behind the divisions.
  ///   - level: The level of the lowest division; nil where there is none.
  /// - Returns: Whether there is such a place.
  static func stands(_ name: [UInt8], _ range: Range<Int>, below level: Region.Level?) -> Bool {
    let marks: StaticString =
      switch level {
      case .county, .township: "区"
      case .city: "区县市旗"
      default: "区县市旗州盟"
      }
    var at = range.lowerBound
    while at < range.upperBound {
      let width = harmless.first { Word.stands($0, name, at, range.upperBound) }
      if let width {
        at += width.utf8CodeUnitCount
        continue
      }
      // A mark needs a name in front of it: 市财政局 is behind no place.
      if at > range.lowerBound, Word.isOne(of: marks, name, at, range.upperBound) { return true }
      at += Word.width(name[at])
    }
    for word: StaticString in ["新城", "高新技术产业"]
    where Word.find(word, name, range) != nil {
      return true
    }
    return false
  }

  /// Whether a township is named in the middle: 沽河街道财政所 is below the county.
  static func namesTownship(_ name: [UInt8], _ range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      if let width = rural.first(where: { Word.stands($0, name, at, range.upperBound) }) {
        at += width.utf8CodeUnitCount
        continue
      }
      if at > range.lowerBound,
        Word.isOne(of: "镇乡", name, at, range.upperBound)
          || Word.stands("街道", name, at, range.upperBound)
          || Word.stands("苏木", name, at, range.upperBound)
      {
        return true
      }
      at += Word.width(name[at])
    }
    return false
  }

  private static let harmless: [StaticString] = [
    "城市", "市场", "市政", "市容", "市民", "市级", "市直", "市属", "社区", "区域", "地区", "区划", "小区",
    "老区", "山区", "库区", "县域", "自治区", "县级", "区级", "区直", "县直", "州级",
  ]
  private static let rural: [StaticString] = ["城镇", "城乡", "乡村", "乡镇", "镇村"]
}
