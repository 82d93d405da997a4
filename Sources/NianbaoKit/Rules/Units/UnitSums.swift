/// What the reports of several units add up to, field by field.
struct UnitSums: Sendable {
  /// The units' values of one field.
  struct Sum: Sendable {
    /// The sum of all numbers.
    private(set) var value = Number(0)
    /// Units whose cell is empty, which may or may not mean zero.
    private(set) var empty = 0
    /// Units of which the value cannot be known: nothing is printed, or it could not be read.
    private(set) var unread = 0
    /// Whether the sum is too large to be computed.
    private(set) var isTooLarge = false

    fileprivate mutating func add(_ kind: Cells.Kind, _ number: Number) {
      switch kind {
      case .number:
        if let sum = value.adding(number) { value = sum } else { isTooLarge = true }
      case .empty: empty += 1
      case .absent, .unknown: unread += 1
      }
    }
  }

  /// How many units were added.
  private(set) var units = 0
  /// How many units are not in the sums: missing from a list, or left out.
  var missing = 0
  private var sums: [Sum]

  /// No unit yet.
  ///
  /// - Parameter count: How many fields the dictionary has.
  init(count: Int) { sums = Array(repeating: Sum(), count: count) }

  /// Adds a unit's printed cells.
  mutating func add(_ cells: Cells) {
    units += 1
    for ordinal in sums.indices { sums[ordinal].add(cells.kinds[ordinal], cells.numbers[ordinal]) }
  }

  /// The units' values of a field.
  subscript(field: FieldID) -> Sum { sums[Int(field.ordinal)] }
}
