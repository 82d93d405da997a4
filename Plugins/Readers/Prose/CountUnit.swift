/// The measure words that may follow a number; a phrase accepts a set of them.
struct CountUnit: OptionSet, Sendable, Hashable {
  let rawValue: UInt16

  static let piece = CountUnit(rawValue: 1 << 0)  // 件
  static let case_ = CountUnit(rawValue: 1 << 1)  // 起 宗 例
  static let item = CountUnit(rawValue: 1 << 2)  // 条 则
  static let article = CountUnit(rawValue: 1 << 3)  // 篇
  static let time = CountUnit(rawValue: 1 << 4)  // 次 场 期
  static let person = CountUnit(rawValue: 1 << 5)  // 人 名 位
  static let visit = CountUnit(rawValue: 1 << 6)  // 人次, 件次
  static let yuan = CountUnit(rawValue: 1 << 7)  // 元 万元
  static let thing = CountUnit(rawValue: 1 << 8)  // 个 处
  static let copy = CountUnit(rawValue: 1 << 9)  // 份
  static let matter = CountUnit(rawValue: 1 << 10)  // 项
  /// No measure word; only zero is read without one, as in 均为零.
  static let none = CountUnit(rawValue: 1 << 11)

  /// 个百分点, which count nothing.
  static let point = CountUnit(rawValue: 1 << 12)

  /// What requests and cases are counted in.
  static let requests: CountUnit = [.piece, .case_, .item, .none]
  /// What information items are counted in.
  static let items: CountUnit = [.item, .piece, .article, .none]
  /// What events are counted in.
  static let events: CountUnit = [.time, .none]
  /// What people are counted in.
  static let people: CountUnit = [.person, .none]

  /// Whether a folded clause ends with a count and so is a statement of its own: 市教育局收到申请9件.
  static func endsWithCount(_ clause: [UInt8]) -> Bool {
    guard clause.count > 6 else { return false }
    let isDigit = (0x30...0x39).contains(clause[clause.count - 4])
    let isAbout = about.contains(Glyph.code(clause, before: clause.count - 3, 0))
    return isDigit || isAbout
      ? words.word(in: clause, at: clause.count - 3, end: clause.count) != nil : false
  }

  private static let about = GlyphSet("余多次")
  static let words = WordList<CountUnit>([
    (.piece, "件"), (.case_, "起 宗 例"), (.item, "条 则"), (.article, "篇"), (.time, "次 场 期 场次 批次"),
    (.person, "人 名 位"), (.visit, "人次 件次 条次 篇次"), (.yuan, "元"), (.thing, "个 处"), (.copy, "份"),
    (.matter, "项"), (.point, "个百分点"),
  ])
}
