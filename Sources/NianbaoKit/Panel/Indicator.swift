/// A quotient of series (指标), such as the share of requests that were granted.
///
/// Where authors divide by different sums there is one indicator for each convention.
public struct Indicator: Sendable, Hashable {
  /// The indicator's id, as `rate.granted.of_outcomes`.
  public let id: String
  /// A name of at most 32 letters, digits and underscores.
  public let shortName: String
  /// What is divided: a sum of series.
  public let numerator: String
  /// By what it is divided: a sum of series.
  public let denominator: String
  /// What the indicator is called, its denominator included.
  public let label: Message

  /// The decimals of an indicator's values.
  static let decimals: UInt8 = 6

  /// A quotient with at most six decimals, halves away from zero.
  ///
  /// - Parameters:
  ///   - numerator: What is divided.
  ///   - denominator: By what.
  /// - Returns: The quotient; nil where the denominator is zero or less, or the quotient too large.
  static func quotient(_ numerator: Number, _ denominator: Number) -> Number? {
    guard denominator > Number(0) else { return nil }
    let quotient = (numerator.double / denominator.double * 1_000_000).rounded()
    guard quotient.magnitude < 1e15 else { return nil }
    return Number(Int64(quotient), decimals: decimals).reduced
  }
}
