/// A word that a cell may hold instead of a number.
enum CellWord {
  case none
  case zero
  case unit
  /// The value stands in another place.
  case elsewhere

  private static let words: [[UInt8]: CellWord] = {
    var words: [[UInt8]: CellWord] = [:]
    for word in ["无", "不适用", "无此项", "没有", "暂无", "未发生", "无数据", "空"] {
      words[Array(word.utf8)] = CellWord.none
    }
    words[Array("零".utf8)] = .zero
    for word in ["详见附件", "见附件"] {
      words[Array(word.utf8)] = .elsewhere
    }
    for unit in PrintedNumber.units { words[Array(unit.name.utf8)] = .unit }
    return words
  }()

  /// The first characters of all words that a value may begin with, 增 减 负 included.
  private static let beginnings: ChineseSet = {
    let words = Array(CellWord.words.keys) + ["增", "减", "负"].map { Array($0.utf8) }
    return words.reduce(into: ChineseSet()) { $0.insertFirst(of: $1) }
  }()

  /// Whether a line may be a value by its first characters; most lines of words may not.
  ///
  /// Behind digits and signs only a unit may stand: `1.属于国家秘密` is no value.
  static func mayBegin(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, text[index] < 0x41 { index += 1 }
    guard index < range.upperBound else { return true }
    if index > range.lowerBound, text[index - 1] == 0x2E { return false }
    switch text[index] {
    case 0x5C, 0xC2, 0xE2, 0xEF: return true  // strokes, spaces, full-width digits and signs
    case 0xE4...0xE9 where index + 2 < range.upperBound:
      return beginnings.contains(text[index], text[index + 1], text[index + 2])
    default: return false
    }
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count <= 12, bytes[0] >= 0x80, let word = CellWord.words[bytes] else { return nil }
    self = word
  }
}
