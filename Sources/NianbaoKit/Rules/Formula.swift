/// A comparison of sums over fields, as a rule writes it.
///
/// ```
/// {}.all == {}.natural_person + {}.business          for every measure that has these fields
/// training.participants > 0 => training.courses + training.meetings > 0
/// proactive.channel.website <= proactive.items.total and proactive.items.total <= …
/// requests.pending.start.{} == last(requests.pending.end.{})
/// outcomes.total.{} == (outcomes.other.total.{} | outcomes.other.misc.{} + …)
/// ```
///
/// - `{}` stands for whatever makes all fields of the formula fields of the form; the rule is
///   evaluated once for each.
/// - `*` in a field stands for one or more parts of an id; the term for all fields that fit.
/// - `?` behind a field lets it count for nothing where it is not printed at all.
/// - `last(…)` is the field in the report of the year before.
/// - `(a | b)` is the first sum if one of its fields is printed, otherwise the second one.
/// - `a => b` demands b only where a holds.
struct Formula: Sendable, Hashable {
  /// What must hold for the claims to matter; empty when they always do.
  var conditions: [Comparison] = []
  /// What the rule claims; all of it must hold.
  var claims: [Comparison]

  struct Comparison: Sendable, Hashable {
    var left: Sum
    var relation: Relation
    var right: Sum
  }

  struct Sum: Sendable, Hashable {
    var terms: [Term]
  }

  struct Term: Sendable, Hashable {
    var isNegative = false
    var value: Value
  }

  indirect enum Value: Sendable, Hashable {
    case number(Int64)
    /// A field's pattern, whether it may be missing, whether it is last year's.
    case field(String, isOptional: Bool, isLast: Bool)
    case either(Sum, Sum)
  }

  enum Relation: String, Sendable, CaseIterable {
    case equal = "=="
    case atMost = "<="
    case atLeast = ">="
    case less = "<"
    case more = ">"
  }
}

extension Formula {
  /// All comparisons, conditions first.
  var comparisons: [Comparison] { conditions + claims }

  /// The patterns of all fields.
  var patterns: [(pattern: String, isOptional: Bool)] {
    comparisons.flatMap { $0.left.patterns + $0.right.patterns }
  }

  /// Whether the formula speaks of the year before.
  var looksBack: Bool { comparisons.contains { $0.left.looksBack || $0.right.looksBack } }

  /// The only comparison when it says that two sums of printed cells are equal.
  var equation: Comparison? {
    guard conditions.isEmpty, claims.count == 1, claims[0].relation == .equal,
      claims[0].left.isPlain, claims[0].right.isPlain
    else { return nil }
    return claims[0]
  }
}

extension Formula.Sum {
  var patterns: [(pattern: String, isOptional: Bool)] {
    terms.flatMap { term -> [(pattern: String, isOptional: Bool)] in
      switch term.value {
      case .number: return []
      case .field(let pattern, let isOptional, _): return [(pattern, isOptional)]
      case .either(let first, let second):
        return (first.patterns + second.patterns).map { ($0.pattern, true) }
      }
    }
  }

  fileprivate var looksBack: Bool {
    terms.contains { term in
      switch term.value {
      case .field(_, _, let isLast): isLast
      case .either(let first, let second): first.looksBack || second.looksBack
      case .number: false
      }
    }
  }

  /// Whether all terms are added and none is a number, a maximum or of the year before.
  fileprivate var isPlain: Bool {
    terms.allSatisfy { term in
      switch term.value {
      case .field(_, _, let isLast): !term.isNegative && !isLast
      case .either(let first, let second): !term.isNegative && first.isPlain && second.isPlain
      case .number: false
      }
    }
  }
}
