/// Compares a government's numbers with the sums over its units, field by field.
///
/// The argument names fields by patterns, or by `count`, `change` or `amount` for all fields of a
/// kind; patterns behind `-` are left out. `within <number>` behind that allows a difference,
/// `because <Chinese> | <English>` gives a likely reason for one.
///
/// A difference is told also where some units have no number in the cell, and how many these are:
/// in most roll-ups a unit has an empty cell, and the numbers that are there are of use. Where the
/// numbers agree the rule is left open as long as a unit's value is not known.
struct UnitsCheck: Check {
  static let name = "units"

  let span = Span.units
  private let fields: [FieldID]
  private let tolerance: Number
  private let reason: Message?
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    var argument = rule.argument[...]
    var reason: Message?
    if let cut = argument.firstRange(of: " because ") {
      let words = argument[cut.upperBound...]
      guard let bar = words.firstRange(of: " | ") else {
        preconditionFailure("rules.tsv: \(rule.argument)")
      }
      reason = Message(zh: String(words[..<bar.lowerBound]), en: String(words[bar.upperBound...]))
      argument = argument[..<cut.lowerBound]
    }
    var words = argument.split(separator: " ")
    tolerance = Self.tolerance(&words)
    let parts = words.split(separator: "-", omittingEmptySubsequences: false)
    let excluded = Set(parts.dropFirst().flatMap { Self.ids($0, scope) })
    fields = Self.ids(parts[0], scope).filter { !excluded.contains($0) }
      .compactMap { scope.dictionary.id($0) }
    self.reason = reason
    dictionary = scope.dictionary
  }

  /// Takes `within <number>` off the end; the number has two decimals at most.
  private static func tolerance(_ words: inout [Substring]) -> Number {
    guard let position = words.firstIndex(of: "within") else { return Number(0) }
    guard position + 2 == words.count, let value = Double(words[position + 1]) else {
      preconditionFailure("rules.tsv: a number expected behind within")
    }
    words.removeLast(2)
    return Number(Int64((value * 100).rounded()), decimals: 2)
  }

  private static func ids(_ words: ArraySlice<Substring>, _ scope: RuleScope) -> [String] {
    words.flatMap { word in
      if let kind = Field.Kind(rawValue: String(word)) {
        return scope.fields.filter { $0.kind == kind }.map { $0.id }
      }
      let ids = scope.ids.fields(String(word))
      precondition(!ids.isEmpty, "rules.tsv: no field \(word)")
      return ids
    }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    guard let units = subject.units else { return }
    for field in fields {
      let sum = units[field]
      let isKnown = units.units > 0 && sum.unread == 0 && !sum.isTooLarge
      switch subject.cells.kinds[Int(field.ordinal)] {
      case .absent: continue
      case .unknown: evaluation.leaveOpen()
      case .empty: evaluation.leaveOpen(holdsIfEmptyIsZero: isKnown ? sum.value == Number(0) : nil)
      case .number:
        guard let printed = subject.cells[field], units.units > 0, !sum.isTooLarge,
          let difference = printed.adding(sum.value.negated)
        else {
          evaluation.leaveOpen()
          continue
        }
        // What units counted twice makes their sum the larger one.
        if reason != nil, difference > Number(0) {
          evaluation.leaveOpen()
        } else if difference > tolerance || difference < tolerance.negated {
          evaluation.fail(failure(field, printed, difference, subject, units))
        } else if sum.empty + sum.unread > 0 {
          evaluation.leaveOpen(holdsIfEmptyIsZero: isKnown ? true : nil)
        } else {
          evaluation.hold()
        }
      }
    }
  }

  private func failure(
    _ field: FieldID, _ printed: Number, _ difference: Number, _ subject: Subject, _ units: UnitSums
  ) -> Failure {
    let cited = subject.cited(field)
    return Failure(
      message: message(field, printed, difference, units), fields: [field], place: cited?.place,
      evidence: Evidence(
        left: printed, right: units[field].value, cells: cited.map { [$0] } ?? []))
  }

  private func message(
    _ field: FieldID, _ printed: Number, _ difference: Number, _ units: UnitSums
  ) -> Message {
    let sum = units[field]
    var zh: [String] = []
    var en: [String] = []
    func add(_ count: Int, _ chinese: String, _ one: String, _ many: String) {
      guard count > 0 else { return }
      zh.append("\(count) 个单位\(chinese)")
      en.append(count == 1 ? "one unit \(one)" : "\(count) units \(many)")
    }
    add(sum.empty, "此项未填数字", "prints no number", "print no number")
    add(
      sum.unread, "此项缺失或无法读取", "has no such cell or one not read",
      "have no such cell or one not read")
    add(units.missing, "应报未报", "is missing", "are missing")
    if let reason {
      zh.append(reason.zh)
      en.append(reason.en)
    }
    let label = dictionary[field].label
    return Message(
      zh: """
        \(label.zh)：本报告为 \(printed)，\(units.units) 个单位合计 \(sum.value)（差 \(difference)）\
        \(zh.isEmpty ? "" : "；" + zh.joined(separator: "，"))。
        """,
      en: """
        \(label.en): the report says \(printed), its \(units.units) units add up to \(sum.value) \
        (difference \(difference))\(en.isEmpty ? "" : "; " + en.joined(separator: ", ")).
        """)
  }

  /// Two units, one of them with an empty cell, and a sum that is one more.
  var example: Message {
    guard let field = fields.first else { return Message(zh: "", en: "") }
    var units = UnitSums(count: dictionary.entries.count)
    var cells = Cells(count: dictionary.entries.count)
    cells.set(field, .number, Number(2))
    units.add(cells)
    cells.set(field, .blank, Number(0))
    units.add(cells)
    return message(field, Number(1), Number(-1), units)
  }
}
