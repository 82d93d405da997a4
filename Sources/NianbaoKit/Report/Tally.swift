/// How the rules came out on a report.
public struct Tally: Sendable, Hashable {
  /// Cases of rules that hold.
  public var held = 0
  /// Cases that fail.
  public var failed = 0
  /// Cases about which nothing can be said, because a cell is empty, unreadable or not there.
  public var undecided = 0
  /// Those of the undecided that would hold if empty cells meant zero.
  public var heldIfEmptyIsZero = 0

  /// Nothing checked.
  public init() {}

  /// Adds up.
  public static func += (left: inout Tally, right: Tally) {
    left.held += right.held
    left.failed += right.failed
    left.undecided += right.undecided
    left.heldIfEmptyIsZero += right.heldIfEmptyIsZero
  }
}
