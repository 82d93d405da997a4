/// Whether a name in a sentence means the agency that reports: 县发改局 is 某县发展和改革局.
struct AgencyKin: Sendable {
  private let agency: [UInt16]

  /// The agency by its full name.
  init(_ agency: String) { self.agency = agency.unicodeScalars.map(Glyph.code) }

  /// Whether a name is one of the agency's own: a part of its name, an abbreviation, its office.
  func includes(_ name: [UInt16]) -> Bool {
    // Words may stand in front of the full name.
    if name.indices.contains(where: { name[$0...].starts(with: agency) }) { return true }
    var core = name
    for office in AgencyKin.offices where core.ends(with: office) && core.count > office.count {
      core.removeLast(office.count)
      break
    }
    // 县政府信息公开办公室 is an office of the county's government.
    if core.count < 2 { return isGovernment }
    if isWithin(core, agency) || isWithin(agency, core) || isWithin(name, agency) { return true }
    // 镇政府 of a report that is called 某镇, 管委会 of 某开发区.
    guard isGovernment else { return false }
    return AgencyKin.governments.contains { government in
      guard core.ends(with: government) else { return false }
      let place = Array(core.dropLast(government.count))
      // 市政府 is not the government of 某市某镇.
      return place.isEmpty || place.last == own.last && isWithin(place, own)
    }
  }

  /// What the place is that a government, or its office, counts for: 市, 县, 镇; zero for others.
  var level: UInt16 {
    let office = AgencyKin.offices.first { agency.ends(with: $0) }
    var name = Array(agency.dropLast(office?.count ?? 0))
    let government = AgencyKin.governments.first { name.ends(with: $0) }
    name.removeLast(government?.count ?? 0)
    return name.last.map { AgencyKin.places.contains($0) ? $0 : 0 } ?? 0
  }

  /// Whether the agency is the office of a government.
  var isOffice: Bool { AgencyKin.isOffice(agency) }

  /// Whether a name ends like that of an office.
  static func isOffice(_ name: [UInt16]) -> Bool {
    name.last.map(officeEnds.contains) ?? false
  }

  /// Whether a level such as 县 is in the agency's name behind a character; zero stands for none.
  func names(_ level: UInt16, behind code: UInt16) -> Bool {
    guard AgencyKin.levels.contains(level) else { return false }
    return agency.indices.contains {
      agency[$0] == level && (code == 0 || $0 > 0 && agency[$0 - 1] == code)
    }
  }

  /// Whether a name of the agency may begin with a character.
  func mayBegin(_ code: UInt16) -> Bool {
    agency.contains(code) || AgencyKin.governments.contains { $0[0] == code }
  }

  /// Whether the name of an agency may end with a character.
  static func mayEnd(_ code: UInt16) -> Bool { ends.contains(code) }

  /// The place that the agency governs: its name without the word for a government.
  private var own: [UInt16] {
    let government = AgencyKin.governments.first { agency.ends(with: $0) }
    return agency.dropLast(government?.count ?? 0)
  }

  /// Whether the agency is a government, by whatever name.
  private var isGovernment: Bool {
    guard let last = agency.last else { return false }
    return AgencyKin.places.contains(last)
      || AgencyKin.governments.contains { agency.ends(with: $0) }
  }

  /// Whether the characters of a short name stand in a long one, in order.
  ///
  /// No other place may stand between the place that the short name gives and its next word: 市教育局
  /// is not 某市某区教育局.
  private func isWithin(_ short: [UInt16], _ long: [UInt16]) -> Bool {
    guard let first = short.first else { return true }
    return long.indices.contains { long[$0] == first && follows(short, long, from: $0) }
  }

  private func follows(_ short: [UInt16], _ long: [UInt16], from start: Int) -> Bool {
    var at = start + 1
    for index in short.indices.dropFirst() {
      guard let next = long[at...].firstIndex(of: short[index]) else { return false }
      if AgencyKin.levels.contains(short[index - 1]),
        long[at..<next].contains(where: AgencyKin.levels.contains)
      {
        return false
      }
      at = next + 1
    }
    return true
  }

  private static let offices: [[UInt16]] = [
    "党政办公室", "党政办", "综合办公室", "政务公开办公室", "政府信息公开办公室", "信息公开办公室", "公开办", "办公室", "办公厅", "机关",
    "本级", "办",
  ].map { $0.unicodeScalars.map(Glyph.code) }
  private static let governments: [[UInt16]] = [
    "人民政府", "政府", "管理委员会", "管委会", "办事处",
  ].map { $0.unicodeScalars.map(Glyph.code) }
  private static let officeEnds = GlyphSet("室厅办")
  private static let places = GlyphSet("省市区县州旗盟镇乡道")
  static let levels = GlyphSet("省市区县州旗盟镇乡")
  private static let ends = GlyphSet("局厅委会办院署队镇乡处府道司室心区县市省州旗盟站所校馆社关")
}

extension [UInt16] {
  fileprivate func ends(with word: [UInt16]) -> Bool { suffix(word.count).elementsEqual(word) }
}
