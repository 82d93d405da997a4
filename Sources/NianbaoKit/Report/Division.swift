/// A division of China's mainland: a province, a city or a county, each in the wide sense.
public struct Division: Sendable, Hashable {
  /// The code of GB/T 2260, six digits: two each for the province, the city and the county.
  public let code: String
  /// The name without those of the divisions above it, such as 莱西市.
  public let name: String

  /// A division by its code and its name.
  public init(code: String, name: String) {
    self.code = code
    self.name = name
  }

  /// The level that the code tells.
  ///
  /// A city governed as a county (莱西市) is a county; an autonomous prefecture, a league and a
  /// prefecture (自治州, 盟, 地区) are cities; a district of a municipality such as 浦东新区 is a
  /// county, whatever the rank of its officials.
  public var level: Region.Level {
    if code.hasSuffix("0000") { return .province }
    return code.hasSuffix("00") ? .city : .county
  }
}
