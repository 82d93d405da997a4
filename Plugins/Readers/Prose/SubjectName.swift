import NianbaoKit

/// The name of an agency that acts in a sentence: 市教育局收到…, 某镇人民政府共受理….
enum SubjectName {
  /// Whether the name of an agency may end with a character.
  static func mayEnd(_ code: UInt16) -> Bool { ends.contains(code) }

  /// The characters of the name that ends at a position, if what follows makes it the subject.
  static func ending(
    _ text: [UInt8], _ end: Int, _ floor: Int, before at: Int
  ) -> [UInt16]? {
    var next = end
    if let several = several.word(in: text, at: next, end: at) { next = several.end }
    while next < at, Space.width(text, next, at) > 0 { next += Space.width(text, next, at) }
    // 未收到 is what is looked at itself.
    let isSubject =
      next == at || followers.word(in: text, at: next, end: at) != nil || isYear(text, next, at)
    guard isSubject else { return nil }
    var glyphs: [UInt16] = []
    var position = end
    while position - 3 >= floor, glyphs.count < longest {
      let code = Glyph.code(text, position - 3, position)
      guard code >= 0x4E00, code <= 0x9FFF, !breaks.contains(code) else { break }
      if fronts.word(in: text, at: position - 6, end: position) != nil { break }
      if links.contains(code) {
        // 向市教育局 and 由市教育局 name no subject.
        return nil
      }
      glyphs.append(code)
      position -= 3
    }
    glyphs.reverse()
    if let first = leaders.first(where: { glyphs.starts(with: $0) }) {
      glyphs.removeFirst(first.count)
    }
    guard glyphs.count >= shortest, let first = glyphs.first, !speakers.contains(first),
      endings.contains(where: { glyphs.suffix($0.count).elementsEqual($0) }),
      !words.contains(where: { contains(glyphs, $0) }), !general.contains(glyphs)
    else { return nil }
    return glyphs
  }

  private static func contains(_ glyphs: [UInt16], _ word: [UInt16]) -> Bool {
    glyphs.indices.contains { glyphs[$0...].starts(with: word) }
  }

  private static func isYear(_ text: [UInt8], _ at: Int, _ end: Int) -> Bool {
    at + 4 < end && text[at..<at + 4].allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func codes(_ words: String) -> [[UInt16]] {
    words.split(separator: " ").map { $0.unicodeScalars.map(Glyph.code) }
  }

  /// Shorter ones, such as 局 and 政府, are the agency's own.
  private static let shortest = 3
  /// No name has more characters.
  static let longest = 25
  private static let ends = GlyphSet("局厅委会办院署队镇乡处府道司室心")
  private static let endings = codes(
    """
    局 公厅 育厅 政厅 安厅 法厅 设厅 源厅 业厅 通厅 务厅 利厅 村厅 障厅 境厅 委 员会 协会 联合会 府办 法办 访办 事办 贫办 安办     政办 管办 道办 开办 制办 法院 察院 公署 支队 大队 总队 镇 乡 事处 理处 管处 政府 街道 公司 公室 中心
    """)
  /// Words with which a sentence speaks of the agency, or of several.
  private static let speakers = GlyphSet("我本该各全")
  /// Words that no name has.
  private static let words = codes("各 全市 全县 全区 全省 所有 通过 有关 相关 其他 每个 多个 格局 布局 工作")
  /// What a subject is followed by; behind a name that is none stand 的, 网站, 转来 and the like.
  private static let followers = WordList<Bool>([
    (
      true,
      """
      代表 收到 接到 新收 受理 收悉 接收 登记 共 累计 总计 合计 全年 本年 年内 今年 当年 年度 未收 没有 无 未 主动公开 通过 依法 \
      办理 办结 答复 处理 制发 制定 印发 发布 公布 公开 被 因 发生 产生
      """
    )
  ])
  private static let several = WordList<Bool>([
    (true, "等部门 等单位 等机关 等部门单位 等 等多个部门 等几个部门 等两个部门 等三个部门")
  ])
  /// Characters in front of a name.
  private static let breaks = GlyphSet("年月日度底末是中，和及与")
  /// Words in front of a name.
  private static let fronts = WordList<Bool>([
    (
      true,
      """
      其中 全年 本年 今年 年内 年底 年末 当年 另外 此外 同时 同期 期间 方面 情况 以来 截至 截止 目前 代表
      """
    )
  ])
  /// Characters that make the name behind them something else than the subject.
  private static let links = GlyphSet("向由对给从在被把为以按据请转的至到")
  private static let leaders = codes("另 仅 但 而 即 除")
  /// Names of parts that any agency has.
  private static let general = Set(
    codes(
      """
      办公室 局办公室 委办公室 厅办公室 院办公室 镇办公室 乡办公室 街道办公室 党政办 党政办公室 综合办公室 政府办 政府办公室 \
      管委会 委员会 办事处 街道办 街道办事处 公开办 政务公开办 政务公开办公室 政府信息公开办公室 信息公开办公室 领导小组办公室 \
      政府信息公开工作办公室 政务公开领导小组办公室 政府信息公开领导小组办公室 受理中心 全社会 机关各处室 各处室 各科室 各单位办公室 \
      镇政府 乡政府
      """))
}
