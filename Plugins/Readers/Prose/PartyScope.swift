import NianbaoKit

/// Decides whose number a sentence gives: the agency's, that of another one, or that of the whole
/// place around it.
struct PartyScope: Sendable {
  /// Whether the report is of one agency, so that 全市共收到 counts what others did too.
  let isOwn: Bool
  /// The agency that reports; nil where the document does not say.
  private let agency: AgencyKin?

  init(_ identity: Identity) {
    isOwn = identity.scope == .own
    agency = identity.agency.map(AgencyKin.init)
  }

  private enum Party {
    case own, others
  }

  /// Whether the nearest word for a party in the sentence in front of a position means the agency.
  ///
  /// A sentence that names nobody speaks of the agency; one that begins with 其中 goes on with the
  /// party of the sentence before it. Courts and governments decide on cases of others: they are no
  /// party where `isCase`.
  func admits(_ text: [UInt8], _ at: Int, in passage: Range<Int>, isCase: Bool) -> Bool {
    guard isOwn || agency != nil else { return true }
    let floor = max(passage.lowerBound, at - Clause.reach)
    var position = at
    var sentence = at
    while position > floor {
      position -= 1
      guard text[position] & 0xC0 != 0x80, text[position] >= 0xE0 else { continue }
      let code = Glyph.code(text, position, at)
      if code == 0x3002 {
        guard PartyScope.among.word(in: text, at: sentence, end: at) != nil else { return true }
      }
      if text[position] >= 0xE3 { sentence = position }
      if let word = PartyScope.words.word(in: text, at: position, end: at) {
        switch word.meaning {
        case .own: return true
        case .others where isOwn && counts(text, word.end, at): return false
        case .others: continue
        }
      }
      if SubjectName.mayEnd(code), let agency,
        let name = SubjectName.ending(text, position + 3, floor, before: at),
        !(isCase && name.judges)
      {
        return agency.includes(name.glyphs)
      }
    }
    return true
  }

  /// Where the agency's own share begins in a clause: 其中我局收到12件 is all that the agency
  /// received, and no part of it.
  func ownStart(_ text: [UInt8], _ clause: Range<Int>) -> Int {
    guard isOwn,
      let among = PartyScope.among.word(in: text, at: clause.lowerBound, end: clause.upperBound),
      let word = PartyScope.words.word(in: text, at: among.end, end: clause.upperBound),
      word.meaning == .own
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
      我局 我办 我委 我厅 我院 我镇 我乡 我街道 我处 我中心 我所 我站 我队 我校 我单位 我部 我署 我机关 我馆 我会 我社 我司 \
      本局 本办 本委 本厅 本院 本镇 本乡 本街道 本处 本中心 本所 本单位 本部门 本机关 本级 全局 全镇 全乡 全街道 全委 全厅 全院 \
      市局 县局 区局 机关本级
      """
    ),
    (
      .others,
      """
      全国 全省 全市 全县 全区 全州 全盟 全旗 全系统 各级行政机关 各级政府 各级各部门 各级机关 \
      各区县 各县区 各县 各市县 各乡镇 各镇 各街道
      """
    ),
  ])
  private static let among = WordList<Bool>([(true, "其中")])
  private static let tasks = WordList<Bool>([(true, "政务 政府信息公开工作 政府网站")])
  private static let verbs = GlyphSet("共收受主各从累行公新办答因发未无没政一上（")
}
