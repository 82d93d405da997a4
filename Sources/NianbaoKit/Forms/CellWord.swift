/// A word that a cell may hold instead of a number.
enum CellWord {
  case none
  case zero
  case unit

  private static let words: [[UInt8]: CellWord] = {
    var words: [[UInt8]: CellWord] = [:]
    for word in ["无", "不适用", "无此项", "没有", "暂无", "未发生", "无数据", "空"] {
      words[Array(word.utf8)] = CellWord.none
    }
    words[Array("零".utf8)] = .zero
    for unit in PrintedNumber.units { words[Array(unit.name.utf8)] = .unit }
    return words
  }()

  /// The first characters of all words that a value may begin with, 增 减 负 included.
  private static let beginnings: LabelMap = {
    let words = Array(CellWord.words.keys) + ["增", "减", "负"].map { Array($0.utf8) }
    var map = LabelMap(capacity: words.count)
    for word in words { map[code(word, 0)] = 1 }
    return map
  }()

  private static func code(_ bytes: [UInt8], _ at: Int) -> UInt64 {
    UInt64(bytes[at]) << 30 | UInt64(bytes[at + 1]) << 15 | UInt64(bytes[at + 2]) << 7
  }

  /// Whether a line begins as a value may; most lines of words do not.
  static func mayBegin(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard let first = range.first.map({ text[$0] }) else { return true }
    switch first {
    case ..<0x41: return true  // digits and signs
    case 0x5C, 0xC2, 0xE2, 0xEF: return true  // strokes, spaces, full-width digits and signs
    case 0xE3...0xEE where range.count >= 3: return beginnings[code(text, range.lowerBound)] >= 0
    default: return false
    }
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count <= 9, bytes[0] >= 0x80, let word = CellWord.words[bytes] else { return nil }
    self = word
  }
}
