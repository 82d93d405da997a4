/// A section must speak of something, in one word or another.
///
/// It is left open where the section is missing or may be cut: where it breaks off in a sentence, and
/// where it is the last one of a document that ends in the middle (`Extent`), or the only one.
///
/// | clause | meaning |
/// |---|---|
/// | `in` | what the section is about (`Section.Kind`) |
/// | `or` | `anywhere` if any other section may speak of it |
/// | `has` | name / English name = words of which one must be there, `|` between them |
/// | `if` | a formula; only where it holds the section must speak of it |
/// | `unless` | a formula; where it holds another rule speaks |
/// | `from`, `to` | as in `RuleArgument` |
struct MentionCheck: Check {
  static let name = "mention"

  let span = Span.report
  private let kind: Section.Kind
  private let isAnywhere: Bool
  private let subjects: [(name: Message, words: [[UInt8]])]
  private let condition: FormulaCase?
  private let exception: FormulaCase?
  private let years: ClosedRange<Int>?
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    guard let kind = argument.first("in").flatMap({ Section.Kind(rawValue: $0) }) else {
      preconditionFailure("rules.tsv: \(rule.id) names no section")
    }
    self.kind = kind
    isAnywhere = argument.first("or") == "anywhere"
    years = argument.years
    dictionary = scope.dictionary
    subjects = argument.all("has").map(Self.subject)
    let ids = scope.ids
    func formula(_ clause: String) -> FormulaCase? {
      argument.first(clause).flatMap {
        FormulaCase.all(FormulaParser.formula($0), fields: ids, scope.dictionary).first
      }
    }
    condition = formula("if")
    exception = formula("unless")
  }

  private static func subject(_ clause: String) -> (name: Message, words: [[UInt8]]) {
    let sides = clause.split(separator: " = ")
    let names = sides[0].split(separator: " / ")
    precondition(sides.count == 2 && names.count == 2, "rules.tsv: has \(clause)")
    return (
      Message(zh: String(names[0]), en: String(names[1])),
      sides[1].split(separator: "|").map { Array($0.utf8) }
    )
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    guard years.include(report.identity.year) else { return }
    if let exception, exception.evaluate(subject.cells, last: nil).verdict == .holds { return }
    if let condition {
      switch condition.evaluate(subject.cells, last: nil).verdict {
      case .holds: break
      case .fails:
        evaluation.hold()
        return
      case .undecided:
        evaluation.leaveOpen()
        return
      }
    }
    guard let index = report.sections.firstIndex(where: { $0.kind == kind }) else {
      evaluation.leaveOpen()
      return
    }
    let section = report.sections[index]
    let missing = subjects.filter { !isMentioned($0.words, in: section, of: report) }
    if missing.isEmpty {
      evaluation.hold()
    } else if isCut(section, at: index, report) {
      evaluation.leaveOpen()
    } else {
      let place = Place(bytes: section.heading, line: section.place.line)
      evaluation.fail(
        failure(missing.map { $0.name }, report.string(section.heading), place, subject))
    }
  }

  private func isMentioned(_ words: [[UInt8]], in section: Section, of report: Report) -> Bool {
    SectionText.mentions(words, in: section, of: report)
      || (isAnywhere
        && report.sections.contains { SectionText.mentions(words, in: $0, of: report) })
  }

  private func isCut(_ section: Section, at index: Int, _ report: Report) -> Bool {
    if section.paragraphs.isEmpty || Extent.breaksOff(section, report.text) { return true }
    guard index == report.sections.count - 1, report.identity.signed == nil else { return false }
    // No report has one section only.
    return index == 0 || !Extent(report).endsWhole
  }

  private func failure(
    _ names: [Message], _ heading: String, _ place: Place, _ subject: Subject
  ) -> Failure {
    let fields = condition?.conditionFields(subject.cells) ?? []
    let cited = fields.compactMap { subject.cited($0) }
    let zh = cited.map { "「\(dictionary[$0.field].label.zh)」为 \($0.raw)，" }.joined()
    let en = cited.map { "“\(dictionary[$0.field].label.en)” is \($0.raw), but " }.joined()
    let message = Self.message(names, heading)
    return Failure(
      message: Message(zh: zh + message.zh, en: en + (en.isEmpty ? message.en : message.lowered)),
      fields: fields, place: place, evidence: cited.isEmpty ? nil : Evidence(cells: cited))
  }

  private static func message(_ names: [Message], _ heading: String) -> Message {
    Message(
      zh: "「\(heading)」没有写到\(names.map { $0.zh }.joined(separator: "、"))；请补充，没有的也请写明。",
      en:
        "The section 「\(heading)」 says nothing of \(names.map { $0.en }.joined(separator: ", ")); "
        + "please add it, also if there was nothing.")
  }

  /// The first of the subjects is not spoken of.
  var example: Message { Self.message(subjects.prefix(1).map { $0.name }, "…") }
}

extension FormulaCase {
  /// The fields of the first claim's left side.
  fileprivate func conditionFields(_ cells: Cells) -> [FieldID] {
    claims.first?.left.fields(cells).map { $0.field } ?? []
  }
}

extension Message {
  /// The English sentence as the second half of one.
  fileprivate var lowered: String { en.prefix(1).lowercased() + en.dropFirst() }
}
