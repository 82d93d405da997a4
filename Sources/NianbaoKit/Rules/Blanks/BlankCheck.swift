/// Every printed cell should have a number: 0 where nothing happened.
///
/// One finding names all empty cells of a report: blank ones, strokes, words for none. Left out are
/// cells of which another finding speaks already: empty totals above parts with numbers, cells with
/// a unit alone, and those of the findings that are named. Where the report leaves a cell empty
/// wherever it means zero (`Blanks.meanZero`), nothing is said of single cells.
///
/// | clause | meaning |
/// |---|---|
/// | `sum`, `besides` | as in `Blanks` |
/// | `field` | a cell that the form leaves empty |
struct BlankCheck: Check {
  static let name = "blank"

  let span = Span.report
  private let blanks: Blanks
  private let exempt: Set<FieldID>
  private let dictionary: FieldDictionary
  private let first: FieldID?

  /// So many cells are named in the sentence.
  private static let mostNamed = 5

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    blanks = Blanks(argument, scope)
    exempt = Set(argument.fields(scope))
    dictionary = scope.dictionary
    first = scope.fields.first.flatMap { scope.dictionary.id($0.id) }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    guard subject.cells.hasEmpty else {
      evaluation.hold()
      return
    }
    let fields = blanks.meanZero(subject.cells) ? [] : untold(subject)
    let cells = Blanks.cited(fields, subject)
    guard let first = cells.first else {
      evaluation.leaveOpen()
      return
    }
    evaluation.fail(
      Failure(
        message: message(cells, count: fields.count), fields: fields, place: first.place,
        evidence: Evidence(cells: cells)))
  }

  /// The empty cells of which no other finding speaks.
  private func untold(_ subject: Subject) -> [FieldID] {
    let totals = blanks.emptyTotals(subject.cells).map { $0.field }
    let others = exempt.union(totals).union(blanks.told(in: subject.report))
    return subject.cells.empty.filter { field in
      guard !others.contains(field), let position = subject.cells.position(field) else {
        return false
      }
      let fact = subject.report.facts[position]
      return fact.state != .blank || fact.raw.isEmpty
    }
  }

  private func message(_ cells: [CitedCell], count: Int) -> Message {
    let named = cells.prefix(Self.mostNamed)
    let zh = named.map {
      "「\(dictionary[$0.field].label.zh)」\($0.raw.isEmpty ? "" : "（印作「\($0.raw)」）")"
    }
    let en = named.map {
      "“\(dictionary[$0.field].label.en)”\($0.raw.isEmpty ? "" : " (printed: “\($0.raw)”)")"
    }
    let isCut = count > named.count
    return Message(
      zh: "有 \(count) 个单元格没有填数字：\(zh.joined(separator: "、"))\(isCut ? "等" : "")；"
        + "没有发生的请填 0，漏填的请补上。",
      en: "\(count == 1 ? "One cell has" : "\(count) cells have") no number: "
        + "\(en.joined(separator: ", "))\(isCut ? " and more" : ""). "
        + "Please give 0 where nothing happened, and what was left out.")
  }

  /// One cell with a stroke.
  var example: Message {
    guard let first else { return Message(zh: "", en: "") }
    let cell = CitedCell(field: first, raw: "-", value: nil, place: Place(bytes: 0..<0, line: 0))
    return message([cell], count: 1)
  }
}
