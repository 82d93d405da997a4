/// A sum while it is added up.
struct Total {
  /// The sum of all numbers.
  private(set) var value = Number(0)
  /// Whether a cell in it is empty, which may or may not mean zero.
  private(set) var hasEmpty = false
  /// Whether a cell in it cannot be known.
  private(set) var isUnknown = false

  /// Adds what a cell says, or takes it away.
  @inline(__always)
  mutating func add(_ kind: Cells.Kind, _ number: Number, isNegative: Bool) {
    switch kind {
    case .number: add(number, isNegative: isNegative)
    case .empty: hasEmpty = true
    case .absent, .unknown: isUnknown = true
    }
  }

  mutating func add(_ number: Number, isNegative: Bool) {
    guard let sum = value.adding(isNegative ? number.negated : number) else {
      isUnknown = true
      return
    }
    value = sum
  }

  mutating func add(_ other: Total, isNegative: Bool) {
    hasEmpty = hasEmpty || other.hasEmpty
    isUnknown = isUnknown || other.isUnknown
    add(other.value, isNegative: isNegative)
  }
}

extension Formula.Relation {
  /// Whether the relation holds between two numbers.
  func holds(_ left: Number, _ right: Number) -> Bool {
    switch self {
    case .equal: left == right
    case .atMost: left <= right
    case .atLeast: left >= right
    case .less: left < right
    case .more: left > right
    }
  }

  /// The relation as people write it.
  var sign: String {
    switch self {
    case .equal: "="
    case .atMost: "≤"
    case .atLeast: "≥"
    case .less: "<"
    case .more: ">"
    }
  }

  /// The sign that says that the relation does not hold.
  var opposite: String {
    switch self {
    case .equal: "≠"
    case .atMost: ">"
    case .atLeast: "<"
    case .less: "≥"
    case .more: "≤"
    }
  }
}
