/// Where an agency belongs and what kind of body it is, as far as its name says so.
///
/// Nothing is guessed: 朝阳区 is the name of two districts, so that 朝阳区教育局 has a level and a kind,
/// but neither a code nor a name.
public struct Region: Sendable, Hashable {
  /// The divisions that the name tells, the province first; empty where it tells none for certain.
  public var divisions: [Division] = []
  /// The code of GB/T 2260 of the last division, if the agency is that division's own.
  ///
  /// A township has the code of its county. A development zone that is no division has none, though
  /// its `divisions` may tell where it lies; nor has an agency of a division that is not known.
  public var code: String?
  /// The level of the body.
  public var level: Level?
  /// The kind of body.
  public var kind: Kind?

  /// Nothing known.
  public init() {}

  /// The names of the divisions joined, such as 山东省青岛市莱西市; nil where there are none.
  public var name: String? {
    divisions.isEmpty ? nil : divisions.map(\.name).joined()
  }

  /// The level of a body, by the code of the division it governs or works for.
  public enum Level: String, Sendable, CaseIterable {
    /// The State Council, its ministries and offices.
    case national
    /// A province, an autonomous region or a municipality (直辖市).
    case province
    /// A prefecture-level city, an autonomous prefecture, a league or a prefecture.
    case city
    /// A county, a city governed as a county, a district or a banner.
    case county
    /// A town, a township or a street (街道).
    case township

    /// What the level is called.
    public var label: Message {
      switch self {
      case .national: Message(zh: "国家级", en: "national")
      case .province: Message(zh: "省级", en: "province")
      case .city: Message(zh: "地级", en: "city")
      case .county: Message(zh: "县级", en: "county")
      case .township: Message(zh: "乡级", en: "township")
      }
    }
  }

  /// What an agency is.
  public enum Kind: String, Sendable, CaseIterable {
    /// The government of a division or of a township (人民政府, 行政公署).
    case government
    /// A department or an office of a government (局, 厅, 委员会, 办公室).
    case department
    /// What governs a street for the district above it (街道办事处).
    case streetOffice = "street_office"
    /// What governs a development zone (管委会), or the zone itself.
    case zone
    /// A public institution: a hospital, a school, a library, a service centre.
    case institution
    /// A company or a bank.
    case enterprise

    /// What the kind is called.
    public var label: Message {
      switch self {
      case .government: Message(zh: "政府", en: "government")
      case .department: Message(zh: "部门", en: "department")
      case .streetOffice: Message(zh: "街道办事处", en: "street office")
      case .zone: Message(zh: "开发区", en: "zone")
      case .institution: Message(zh: "事业单位", en: "institution")
      case .enterprise: Message(zh: "企业", en: "enterprise")
      }
    }
  }
}
