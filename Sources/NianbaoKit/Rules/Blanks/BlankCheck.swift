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
    let cells = blanks.meanZero(subject.cells) ? [] : untold(subject)
    guard let first = cells.first else {
      evaluation.leaveOpen()
      return
    }
    evaluation.fail(
      Failure(
        message: message(cells), fields: cells,
        place: subject.cells.position(first).map { subject.report.facts[$0].place }))
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

  private func message(_ cells: [FieldID]) -> Message {
    let count = cells.count == 1 ? "One cell has" : "\(cells.count) cells have"
    return Message(
      zh: "有 \(cells.count) 个单元格没有填数字：\(dictionary.names(of: cells, .chinese))；"
        + "没有发生的请填 0，漏填的请补上。",
      en: "\(count) no number: \(dictionary.names(of: cells, .english)). "
        + "Please give 0 where nothing happened, and what was left out.")
  }

  /// One empty cell.
  var example: Message { message(first.map { [$0] } ?? []) }
}
