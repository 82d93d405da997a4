/// Where an agency belongs and what it is, decided by its name and, if that is not enough, by what
/// stands in front of the name in the title.
enum RegionDecision {
  /// Decides for the agency of a report.
  ///
  /// - Parameter identity: Who reports; the year tells which of the divisions of a name existed.
  /// - Returns: What the name tells; nil where there is no name, or nothing in it tells.
  static func region(of identity: Identity) -> Region? {
    guard let agency = identity.agency, agency.utf8.count <= longest else { return nil }
    let name = SimplifiedText.fold(Array(agency.utf8))
    guard !name.isEmpty else { return nil }
    var search = search(name, identity.year)
    var read = name
    if search.found.count != 1, let fuller = fuller(name, identity) {
      let further = self.search(fuller, identity.year)
      // Nothing but divisions may stand in front of the name.
      if further.found.count == 1, further.end >= fuller.count - name.count {
        (search, read) = (further, fuller)
      }
    }
    return region(read, search, identity.year)
  }

  private static func region(
    _ name: [UInt8], _ search: DivisionSearch, _ year: Int?
  ) -> Region? {
    let table = DivisionTable.shared
    let body = BodyName(name, from: search.found.isEmpty ? 0 : search.end)
    if search.found.count == 1, let branch = Branch(name, search, year) {
      return region(of: branch, body, in: table, year)
    }
    var found = search.found
    // 西关街道 begins with no division, though a district may be called 西关.
    if body.township == search.end { found = [] }
    let levels = Set(found.map { table.entries[$0].level })
    let level = levels.count == 1 ? levels.first : nil
    let rest = search.end..<(body.township.map { max($0 - 3, search.end) } ?? name.count)
    if namesTwo(name, rest, year) { found = [] }
    let isBelow =
      PlaceMark.stands(name, rest, below: level) || body.kind == .zone || search.namesCityBehind
    var region = Region()
    region.kind = body.kind
    if found.count == 1 {
      region.divisions = table.path(to: found[0], year: year)
      if !isBelow { region.code = region.divisions.last?.code }
    }
    if body.township != nil {
      region.level = .township
    } else if !isBelow, !PlaceMark.namesTownship(name, rest) {
      region.level = search.found.isEmpty ? bareLevel(name) : found.isEmpty ? nil : level
      if region.level == .national, region.kind == nil { region.kind = .department }
    }
    return region == Region() ? nil : region
  }

  /// The region of a branch: that of the district it is named for, or none within the division.
  private static func region(
    of branch: Branch, _ body: BodyName, in table: DivisionTable, _ year: Int?
  ) -> Region {
    var region = Region()
    region.kind = body.kind
    region.divisions = table.path(to: branch.district ?? branch.division, year: year)
    if let district = branch.district {
      region.code = region.divisions.last?.code
      region.level = table.entries[district].level
    }
    return region
  }

  /// Reads the divisions at the beginning or behind the name of the body that leads the agency.
  private static func search(_ name: [UInt8], _ year: Int?) -> DivisionSearch {
    DivisionSearch(name, from: NationalBody.leadEnd(of: name), year: year)
  }

  /// The name with the characters in front of it in the title.
  private static func fuller(_ name: [UInt8], _ identity: Identity) -> [UInt8]? {
    guard let title = identity.title, title.utf8.count <= longest else { return nil }
    let text = SimplifiedText.fold(Array(title.utf8))
    var at = 0
    while at + name.count <= text.count, !text[at...].starts(with: name) { at += 1 }
    guard at + name.count <= text.count else { return nil }
    var start = at
    while start >= 3, Word.isChinese(text, start - 3, at) { start -= 3 }
    for word: StaticString in ["年度", "年", "关于"] where Word.stands(word, text, start, at) {
      start += word.utf8CodeUnitCount
    }
    return start < at ? Array(text[start..<at]) + name : nil
  }

  /// Whether a second agency of another division stands behind an ideographic comma.
  private static func namesTwo(_ name: [UInt8], _ rest: Range<Int>, _ year: Int?) -> Bool {
    guard let comma = Word.find("、", name, rest) else { return false }
    return !DivisionSearch(name, from: comma + 3, year: year).found.isEmpty
  }

  /// The level of 省水利厅 or 教育部, which name no division.
  private static func bareLevel(_ name: [UInt8]) -> Region.Level? {
    let end = name.count
    if Word.stands("自治区", name, 0, end) || Word.stands("省", name, 0, end) { return .province }
    if Word.stands("区域", name, 0, end) || Word.stands("地区", name, 0, end) { return nil }
    // 市财政局 may be that of a city or of a county that is called a city.
    if Word.isOne(of: "州盟", name, 0, end) { return .city }
    if Word.isOne(of: "县区旗", name, 0, end) { return .county }
    return NationalBody.isNamed(name) ? .national : nil
  }

  /// The longest name or title in bytes; what is longer names no agency.
  private static let longest = 600
}
