import NianbaoKit

/// Decides whose number a sentence gives: the agency's, that of another one, or that of the whole
/// place around it.
struct PartyScope: Sendable {
  /// Whether the report is of one agency, so that 全市共收到 counts what others did too.
  let isOwn: Bool
  /// The agency that reports; nil where the document does not say.
  private let agency: AgencyKin?

  init(_ identity: Identity) {
    let name = identity.agency ?? identity.actor
    isOwn = identity.scope == .own || identity.scope == nil && identity.actor != nil
    agency = name.map(AgencyKin.init)
  }

  private enum Party {
    /// 我局 and the like.
    case own
    /// 本级, which is a part of what a government counts.
    case level
    /// 各级各部门, which is all that a government counts.
    case all
    /// 全国, 各乡镇.
    case others
  }

  /// Where a name of the agency ends that begins at a position of folded text; for a government that
  /// counts for its place, also that of the place: 全市, 全市各级行政机关.
  ///
  /// - Returns: The end of the name, and whether it means all that the report counts: 县政府 is a part
  ///   of what a government counts for its county, and 局机关 may be one of a bureau.
  func ownName(_ text: [UInt8], _ at: Int, _ end: Int) -> (end: Int, isAll: Bool)? {
    if let word = PartyScope.words.word(in: text, at: at, end: end) {
      switch word.meaning {
      case .own:
        let office = PartyScope.offices.word(in: text, at: word.end, end: end)
        return (office?.end ?? word.end, isOwn)
      case .level where isOwn: return (word.end, false)
      case .all where !isOwn: return (word.end, true)
      default: return nil
      }
    }
    if let place = place(text, at, end) { return (place, true) }
    guard let agency, agency.mayBegin(Glyph.code(text, at, end)) else { return nil }
    var found: (Int, Bool)?
    var glyphs: [UInt16] = []
    var position = at
    while position < end, glyphs.count < SubjectName.longest {
      let code = Glyph.code(text, position, end)
      guard code >= 0x4E00, code <= 0x9FFF else { break }
      glyphs.append(code)
      position += 3
      // One character is no name.
      if glyphs.count > 1, AgencyKin.mayEnd(code), agency.includes(glyphs),
        isOwn || agency.isOffice || !AgencyKin.isOffice(glyphs)
      {
        found = (position, isOwn && !PartyScope.levels.contains(code))
      }
    }
    return found
  }

  /// Whether a character is the level of the agency's own place, behind nothing or the place's name.
  func isPlace(_ level: UInt16, behind code: UInt16) -> Bool {
    agency?.names(level, behind: code) ?? false
  }

  /// Where the name of the whole place ends: 全市, 我县.
  private func place(_ text: [UInt8], _ at: Int, _ end: Int) -> Int? {
    let first = Glyph.code(text, at, end)
    let level = Glyph.code(text, at + 3, end)
    guard PartyScope.wholes.contains(first), AgencyKin.levels.contains(level) else { return nil }
    // A township's government is one agency and counts for all of it.
    guard !isOwn || PartyScope.townships.contains(level) else { return nil }
    return agency.map { $0.level == level } ?? true ? at + 6 : nil
  }

  /// Whether the nearest word for a party in the sentence in front of a position means the agency.
  ///
  /// A sentence that names nobody speaks of the agency; one that begins with 其中 goes on with the
  /// party of the sentence before it.
  func admits(_ text: [UInt8], _ at: Int, in passage: Range<Int>) -> Bool {
    guard isOwn || agency != nil else { return true }
    let floor = max(passage.lowerBound, at - Clause.reach)
    var position = at
    var sentence = at
    while position > floor {
      position -= 1
      guard text[position] & 0xC0 != 0x80, text[position] >= 0xE0 else { continue }
      let code = Glyph.code(text, position, at)
      if code == 0x3002 {
        guard Lexicon.among.word(in: text, at: sentence, end: at) != nil else { return true }
      }
      if text[position] >= 0xE3 { sentence = position }
      if let word = PartyScope.words.word(in: text, at: position, end: at) {
        switch word.meaning {
        case .own: return true
        case .level where isOwn: return true
        case .others where counts(text, word.end, at): return false
        case .all where isOwn: return false
        default: continue
        }
      }
      // 在全市各委办局中位列第三 compares.
      if PartyScope.wholes.contains(code),
        Glyph.code(text, before: position, floor) != PartyScope.among,
        AgencyKin.levels.contains(Glyph.code(text, position + 3, at)),
        counts(text, position + 6, at)
      {
        return place(text, position, at) != nil
      }
      if SubjectName.mayEnd(code), let agency,
        let name = SubjectName.ending(text, position + 3, floor, before: at)
      {
        return agency.includes(name)
      }
    }
    return true
  }

  /// Where the agency's own share begins in a clause: 其中我局收到12件 is all that the agency
  /// received, and no part of it.
  func ownStart(_ text: [UInt8], _ clause: Range<Int>) -> Int {
    guard
      let among = Lexicon.among.word(in: text, at: clause.lowerBound, end: clause.upperBound),
      ownName(text, among.end, clause.upperBound)?.isAll == true
    else { return clause.lowerBound }
    return among.end
  }

  /// Whether 全市 is who acts, not whose task is named: 全市共收到, but 全市政务公开工作要点.
  private func counts(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    if PartyScope.tasks.word(in: text, at: at, end: end) != nil { return false }
    var position = at
    while position < end, Space.width(text, position, end) > 0 {
      position += Space.width(text, position, end)
    }
    return position >= end || text[position] < 0x80
      || PartyScope.verbs.contains(Glyph.code(text, position, end))
  }

  private static let words = WordList<Party>([
    (
      .own,
      """
      我局 我办 我委 我厅 我院 我镇 我乡 我街道 我处 我中心 我所 我站 我队 我校 我单位 我部 我署 我机关 我馆 我会 我社 我司 我部门 我街 我室 我园区 我管委会 我分局 我支队 我大队 \
      本局 本办 本委 本厅 本院 本镇 本乡 本街 本街道 本室 本园区 本管委会 本处 本中心 本所 本单位 本部门 本机关 本行政机关 全局 全镇 全乡 全街道 全委 全厅 全院 \
      市局 县局 区局 局办公室 委办公室 厅办公室 院办公室 镇办公室 乡办公室 街道办公室 党政办公室 党政办 综合办公室 政务公开办公室 \
      政府信息公开办公室 信息公开办公室
      """
    ),
    (.level, "本级 机关本级 局本级 局机关 委机关 厅机关 本级机关"),
    (
      .all,
      """
      各级行政机关 各级政府机关 各级各部门 各级机关 各级部门 各行政机关 各级政府和部门 各级政府及部门 各级政府及其部门 各部门各单位
      """
    ),
    (
      .others,
      """
      全国 全系统 各级政府 各区县 各县区 各县 各市县 各乡镇 各镇 各街道 各部门 各单位 各地 下属单位 下属事业单位 所属单位 \
      下级 基层单位 上级
      """
    ),
  ])
  private static let among = Glyph.code("在")
  private static let tasks = WordList<Bool>([(true, "政务 政府信息公开工作 政府网站")])
  private static let verbs = GlyphSet("共收受主各从累行公新办答因发未无没政一上（")
  private static let offices = WordList<Bool>([(true, "办公室")])
  /// The ends of 机关 and 本级.
  private static let levels = GlyphSet("关级")
  private static let wholes = GlyphSet("全我")
  private static let townships = GlyphSet("镇乡")
}
