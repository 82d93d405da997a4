/// Reads the text of a formula.
struct FormulaParser {
  private var tokens: ArraySlice<Substring>

  /// Reads a formula; see `Formula` for its words.
  ///
  /// - Precondition: The text is part of the program and well-formed; a test reads each of them.
  static func formula(_ text: String) -> Formula {
    var parser = FormulaParser(tokens: tokens(of: text)[...])
    var claims = parser.conjunction()
    var conditions: [Formula.Comparison] = []
    if parser.take("=>") {
      conditions = claims
      claims = parser.conjunction()
    }
    precondition(parser.tokens.isEmpty, "formula: \(text)")
    return Formula(conditions: conditions, claims: claims)
  }

  /// Reads one side of a formula.
  ///
  /// - Precondition: The text is part of the program and well-formed; a test reads each of them.
  static func sum(_ text: String) -> Formula.Sum {
    var parser = FormulaParser(tokens: tokens(of: text)[...])
    let sum = parser.sum()
    precondition(parser.tokens.isEmpty, "sum: \(text)")
    return sum
  }

  /// Words and signs; signs are told from the points and braces of fields by the white space.
  private static func tokens(of text: String) -> [Substring] {
    text.split(separator: " ").flatMap { word -> [Substring] in
      var word = word
      var front: [Substring] = []
      var back: [Substring] = []
      for name in ["last(", "("] where word.hasPrefix(name) {
        front.append(word.prefix(name.count))
        word = word.dropFirst(name.count)
      }
      while word.hasSuffix(")") {
        back.append(word.suffix(1))
        word = word.dropLast()
      }
      return front + (word.isEmpty ? [] : [word]) + back
    }
  }

  private mutating func take(_ token: String) -> Bool {
    guard tokens.first.map({ $0 == token }) ?? false else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func expect(_ token: String) {
    let isThere = take(token)
    precondition(isThere, "formula: \(token) expected at \(tokens.joined(separator: " "))")
  }

  private mutating func conjunction() -> [Formula.Comparison] {
    var comparisons = [comparison()]
    while take("and") { comparisons.append(comparison()) }
    return comparisons
  }

  private mutating func comparison() -> Formula.Comparison {
    let left = sum()
    guard let token = tokens.popFirst(), let relation = Formula.Relation(rawValue: String(token))
    else { preconditionFailure("formula: a relation expected") }
    return Formula.Comparison(left: left, relation: relation, right: sum())
  }

  private mutating func sum() -> Formula.Sum {
    var terms = [Formula.Term(isNegative: take("-"), value: value())]
    while true {
      if take("+") {
        terms.append(Formula.Term(value: value()))
      } else if take("-") {
        terms.append(Formula.Term(isNegative: true, value: value()))
      } else {
        return Formula.Sum(terms: terms)
      }
    }
  }

  private mutating func value() -> Formula.Value {
    if take("(") {
      let first = sum()
      expect("|")
      let second = sum()
      expect(")")
      return .either(first, second)
    }
    if take("last(") {
      let pattern = word()
      expect(")")
      return .field(pattern, isOptional: false, isLast: true)
    }
    let word = word()
    if let number = Int64(word) { return .number(number) }
    if word.hasSuffix("?") {
      return .field(String(word.dropLast()), isOptional: true, isLast: false)
    }
    return .field(word, isOptional: false, isLast: false)
  }

  private mutating func word() -> String {
    guard let token = tokens.popFirst() else { preconditionFailure("formula: a field expected") }
    return String(token)
  }
}
