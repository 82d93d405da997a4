/// Tells that a report leaves a cell empty wherever it means zero; see `Blanks.meanZero`.
///
/// The cells stay empty in the output; whoever adds them up may take them for zeros.
struct BlankConventionCheck: Check {
  static let name = "blank-as-zero"

  let span = Span.report
  private let blanks: Blanks

  init(_ rule: Rule, _ scope: RuleScope) {
    blanks = Blanks(RuleArgument(rule.argument), scope)
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    guard subject.cells.hasEmpty else {
      evaluation.hold()
      return
    }
    guard blanks.meanZero(subject.cells) else {
      evaluation.leaveOpen()
      return
    }
    let totals = Set(blanks.emptyTotals(subject.cells).map { $0.field })
    let cells = subject.cells.empty.filter { !totals.contains($0) }
    evaluation.fail(
      Failure(
        message: Self.message(cells.count), fields: cells,
        place: cells.first.flatMap { subject.cells.position($0) }
          .map { subject.report.facts[$0].place }))
  }

  private static func message(_ count: Int) -> Message {
    Message(
      zh: "这份年报把没有发生的项目留空，共 \(count) 个单元格；按 0 计算时各项合计成立。空白照原样记录，没有改成 0。",
      en: "The report leaves cells empty where nothing happened, \(count) of them; with zeros in "
        + "them the sums hold. They are kept as empty cells and not turned into zeros.")
  }

  /// A report with many empty cells.
  var example: Message { Self.message(135) }
}
