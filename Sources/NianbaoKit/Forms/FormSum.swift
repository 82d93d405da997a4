/// A sum that a form prescribes: the fields on both sides add up to the same.
///
/// Printed tables often break their sums. A sum never changes what is printed; it only parts digits
/// that stand together without a separator.
public struct FormSum: Sendable, Hashable {
  /// The ids of the fields on the one side, such as a total.
  public let left: [String]
  /// The ids of the fields on the other side, such as its parts.
  public let right: [String]

  /// A sum over fields.
  public init(left: [String], right: [String]) {
    self.left = left
    self.right = right
  }
}
