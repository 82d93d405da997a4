/// A share as text states it behind a number: ，占33.9%.
struct Share {
  /// The percentage as printed.
  private let percent: Number
  /// Where the sign % ends.
  let end: Int

  /// Reads the share behind a position; nil if the text goes on otherwise.
  ///
  /// - Parameters:
  ///   - text: The document's text.
  ///   - at: Where the number ends.
  ///   - words: What may stand between the number and its share, the longest first.
  init?(_ text: [UInt8], behind at: Int, _ words: [[UInt8]]) {
    let limit = min(text.count, at + 100)
    var position = at
    func skip(_ marks: [[UInt8]]) {
      while position < limit {
        let width = Space.width(text, position, limit)
        let mark = marks.first { text[position...].starts(with: $0) }
        if width == 0, mark == nil { return }
        position += width > 0 ? width : mark?.count ?? 0
      }
    }
    skip(Self.marks)
    guard let word = words.first(where: { text[position...].starts(with: $0) }) else { return nil }
    position += word.count
    skip([])
    var digits: Int64 = 0
    var decimals: UInt8 = 0
    var hasPoint = false
    let start = position
    while position < limit, position - start < 8 {
      if (0x30...0x39).contains(text[position]) {
        digits = digits * 10 + Int64(text[position] - 0x30)
        decimals += hasPoint ? 1 : 0
      } else if text[position] == 0x2E, !hasPoint, position > start {
        hasPoint = true
      } else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    skip([])
    guard let sign = Self.signs.first(where: { text[position...].starts(with: $0) }) else {
      return nil
    }
    percent = Number(digits, decimals: decimals)
    end = position + sign.count
  }

  /// Whether a number is that share of a total, as far as the printed digits tell.
  ///
  /// A share without decimals may be 0.6 points too high, one with decimals 0.06 points. Some cut the
  /// digits that others round: then it is too low by less than one of its last digit.
  func fits(_ number: Number, of total: Number) -> Bool {
    let (rounded, cut) =
      switch percent.decimals {
      case 0: (0.6, 1.0)
      case 1: (0.06, 0.1)
      default: (0.06, 0.06)
      }
    let missing = number.double / total.double * 100 - percent.double
    return abs(missing) <= rounded + 1e-9 || missing > 0 && missing < cut - 1e-9
  }

  /// A number's share of a total with two decimals.
  static func percent(_ number: Number, of total: Number) -> String {
    // Beyond this a share says nothing, and an integer has no room for it.
    let hundredths = min((number.double / total.double * 10_000).rounded(), 1e15)
    return "\(Number(Int64(hundredths), decimals: 2).reduced)%"
  }

  private static let marks = ["，", ",", "（", "(", "、"].map { Array($0.utf8) }
  private static let signs = ["%", "％"].map { Array($0.utf8) }
}
