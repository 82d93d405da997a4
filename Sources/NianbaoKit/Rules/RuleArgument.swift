/// What a rule tells its kind of check: clauses that begin with a word, parted by ` ; `.
///
/// ```
/// from 2021 ; in overview ; has 依申请公开 / disclosure on request = 依申请|申请公开
/// ```
///
/// | clause | meaning |
/// |---|---|
/// | `from`, `to` | the first and the last reporting year of which the rule speaks |
/// | others | as the kind of check says |
struct RuleArgument {
  private let clauses: [(word: String, content: String)]

  /// Reads the clauses of an argument.
  init(_ text: String) {
    clauses = text.split(separator: " ; ").map { clause in
      let space = clause.firstIndex(of: " ") ?? clause.endIndex
      return (String(clause[..<space]), String(clause[space...].dropFirst()))
    }
  }

  /// What stands in all clauses that begin with a word.
  func all(_ word: String) -> [String] {
    clauses.filter { $0.word == word }.map { $0.content }
  }

  /// What stands in the first clause that begins with a word.
  func first(_ word: String) -> String? { clauses.first { $0.word == word }?.content }

  /// The fields that the `field` clauses name, among those of the rule's form.
  func fields(_ scope: RuleScope) -> [FieldID] {
    let ids = scope.ids
    return all("field").flatMap { ids.fields($0) }
      .compactMap { scope.dictionary.id($0) }
  }

  /// The formulas of all clauses that begin with a word: each has a formula, or the ids of rules of
  /// the same file whose formulas are meant.
  func formulas(_ word: String, _ scope: RuleScope) -> [Formula] {
    all(word).flatMap { clause in
      clause.utf8.contains(UInt8(ascii: "="))
        ? [FormulaParser.formula(clause)]
        : clause.split(separator: " ").flatMap { scope.formulas(of: $0) }
    }
  }

  /// The reporting years of which the rule speaks; nil when it speaks of all.
  var years: ClosedRange<Int>? {
    let (from, to) = (first("from").flatMap { Int($0) }, first("to").flatMap { Int($0) })
    return from == nil && to == nil ? nil : (from ?? 0)...(to ?? .max)
  }
}

extension ClosedRange<Int>? {
  /// Whether a rule that speaks of these years speaks of a report: of every one if they are nil.
  func include(_ year: Int?) -> Bool {
    guard let years = self else { return true }
    return year.map { years.contains($0) } ?? false
  }
}
