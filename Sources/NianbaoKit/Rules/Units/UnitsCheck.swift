/// Compares a government's numbers with the sums over its units, field by field.
///
/// The argument names fields by patterns, or by `count`, `change` or `amount` for all fields of a
/// kind; patterns behind `-` are left out. `within <number>` behind that allows a difference,
/// `because <Chinese> | <English>` gives a likely reason for one.
///
/// A difference is told also where some units have no number in the cell, and how many these are:
/// in most roll-ups a unit has an empty cell, and the numbers that are there are of use. Where the
/// numbers agree the rule is left open as long as a unit's value is not known. As long as units are
/// not in the sums, one finding tells of all numbers that these units may explain.
struct UnitsCheck: Check {
  static let name = "units"

  let span = Span.units
  private let fields: [FieldID]
  private let tolerance: Number
  private let reason: Message?
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let (argument, reason) = rule.parted
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

  /// A number that is not the sum.
  private struct Gap {
    let field: FieldID
    let printed: Number
    let difference: Number
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    guard let units = subject.units else { return }
    var explained: [Gap] = []
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
          let gap = Gap(field: field, printed: printed, difference: difference.reduced)
          if units.missing > 0, difference > Number(0) || dictionary[field].kind == .change {
            explained.append(gap)
          } else {
            evaluation.fail(failure(gap, subject, units))
          }
        } else if sum.empty + sum.unread > 0 {
          evaluation.leaveOpen(holdsIfEmptyIsZero: isKnown ? true : nil)
        } else {
          evaluation.hold()
        }
      }
    }
    tell(explained, subject, units, &evaluation)
  }

  /// Counts the numbers that units which are not in the sum may explain; one finding is for all.
  private func tell(
    _ gaps: [Gap], _ subject: Subject, _ units: UnitSums, _ evaluation: inout Evaluation
  ) {
    guard let first = gaps.first else { return }
    if gaps.count == 1 { return evaluation.fail(failure(first, subject, units)) }
    for _ in gaps.dropFirst() { evaluation.failAsTold() }
    evaluation.fail(
      Failure(
        message: summary(gaps, units), fields: gaps.map { $0.field },
        evidence: Evidence(
          cells: gaps.prefix(Self.mostCited).compactMap { subject.cited($0.field) })))
  }

  /// So many numbers are named, and so many cells cited, in a finding for many.
  private static let mostNamed = 3
  private static let mostCited = 8

  private func summary(_ gaps: [Gap], _ units: UnitSums) -> Message {
    let named = gaps.prefix(Self.mostNamed).map { gap in
      let label = dictionary[gap.field].label
      let sum = units[gap.field].value.reduced
      return Message(
        zh: "\(label.zh) \(gap.printed) 与 \(sum)", en: "\(label.en) \(gap.printed) and \(sum)")
    }
    let isCut = gaps.count > named.count
    let missing = units.missing == 1 ? "one unit is" : "\(units.missing) units are"
    return Message(
      zh: "本报告有 \(gaps.count) 项与 \(units.units) 个单位的合计不同，可能只因为 \(units.missing) 个单位没有计入："
        + "\(named.map(\.zh).joined(separator: "；"))\(isCut ? "；等等" : "")。请补齐后再核对。",
      en: "\(gaps.count) numbers of the report are not the sums over its \(units.units) units, "
        + "perhaps only because \(missing) not in the sums: "
        + "\(named.map(\.en).joined(separator: "; "))\(isCut ? "; and more" : ""). "
        + "Please add what is missing and compare again.")
  }

  private func failure(_ gap: Gap, _ subject: Subject, _ units: UnitSums) -> Failure {
    let cited = subject.cited(gap.field)
    return Failure(
      message: message(gap, units), fields: [gap.field], place: cited?.place,
      evidence: Evidence(
        left: gap.printed, right: units[gap.field].value.reduced, cells: cited.map { [$0] } ?? []))
  }

  private func message(_ gap: Gap, _ units: UnitSums) -> Message {
    let sum = units[gap.field]
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
    add(units.missing, "没有计入", "is not in the sum", "are not in the sum")
    if let reason {
      zh.append(reason.zh)
      en.append(reason.en)
    }
    let label = dictionary[gap.field].label
    return Message(
      zh: """
        \(label.zh)：本报告为 \(gap.printed)，\(units.units) 个单位合计 \(sum.value.reduced)（差 \(gap.difference)）\
        \(zh.isEmpty ? "" : "；" + zh.joined(separator: "，"))。
        """,
      en: """
        \(label.en): the report says \(gap.printed), its \(units.units) units add up to \
        \(sum.value.reduced) (difference \(gap.difference))\(en.isEmpty ? "" : "; " + en.joined(separator: ", ")).
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
    return message(Gap(field: field, printed: Number(1), difference: Number(-1)), units)
  }
}
