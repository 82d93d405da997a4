import NianbaoKit

/// How far a number is from exact, by the words around it.
enum Approximation: Sendable {
  /// Exact.
  case none
  /// 余 多 来 超 逾 以上: the number or a little more.
  case atLeast
  /// 近 将近: the number or a little less.
  case almost
  /// 不足: less than the number.
  case below
  /// 约 左右: around the number.
  case around
  /// 1.2万: rounded to the digits printed.
  case rounded
  /// 不少于 至少: a demand, not a count.
  case forbidden

  static let behindNumber = WordList<Approximation>([
    (.atLeast, "余 多 来 以上"), (.around, "左右 上下"),
  ])

  /// The word that ends in front of a position, and where it begins.
  static func sign(
    in text: [UInt8], before at: Int, _ start: Int
  ) -> (meaning: Approximation, start: Int)? {
    for width in [9, 6, 3] where at - width >= start {
      if let word = inFront.word(in: text, at: at - width, end: at), word.end == at {
        return (word.meaning, at - width)
      }
    }
    return nil
  }

  private static let inFront = WordList<Approximation>([
    (.almost, "近 将近 接近"), (.around, "约 大约"), (.atLeast, "超 超过 逾 突破"), (.below, "不足"),
    (.forbidden, "不少于 不低于 不得少于 至少 低于 多于 大于 小于 不超过 少于 每"),
  ])

  /// The limits of a number, both inclusive; nil when it is exact.
  ///
  /// 近 and 约 reach half a unit of the last digit that is not zero, but not beyond a quarter of the
  /// number and at least a twentieth: 近20 is 15 to 20, 近百 75 to 100, 约300 250 to 350. 余 and its kin
  /// reach up to the next such unit, 不足 down to the one before, or by a quarter where the last digit counts.
  func bounds(of value: Number, step: Int64) -> Bounds? {
    guard self != .none, let whole = value.shifted(left: 0), whole.decimals == 0 else { return nil }
    let number = whole.digits
    let reach = max(min(step / 2, number / 4), number / 20)
    // 超过25 says nothing of the unit it is rounded to.
    let spread = step > 1 ? step - 1 : number / 4
    let (low, high) =
      switch self {
      case .none, .forbidden: (number, number)
      case .atLeast: (number, number + spread)
      case .almost: (number - reach, number)
      case .below: (number - spread, number - 1)
      case .around: (number - reach, number + reach)
      case .rounded: (number - step / 2, number + step / 2)
      }
    return Bounds(low: Number(max(0, min(low, high))), high: Number(max(low, high)))
  }
}
