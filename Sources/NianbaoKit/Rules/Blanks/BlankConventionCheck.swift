/// Tells that a report leaves a cell empty wherever it means zero; see `Blanks.meanZero`.
///
/// The cells stay empty in the output; whoever adds them up may take them for zeros.
struct BlankConventionCheck: Check {
  static let name = "blank-as-zero"

  let span = Span.report
  private let blanks: Blanks

  /// So many marks are quoted.
  private static let mostMarks = 3

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
    let fields = subject.cells.empty.filter { !totals.contains($0) }
    let cells = Blanks.cited(fields, subject)
    evaluation.fail(
      Failure(
        message: Self.message(fields.count, Self.marks(fields, subject)), fields: fields,
        place: cells.first?.place, evidence: Evidence(cells: cells)))
  }

  /// What the empty cells print: nothing, strokes, words, each once.
  private static func marks(_ fields: [FieldID], _ subject: Subject) -> [String] {
    let report = subject.report
    var ranges: [Range<Int>] = []
    for field in fields {
      guard let position = subject.cells.position(field) else { continue }
      let raw = report.facts[position].raw
      let isKnown = ranges.contains { report.text[$0].elementsEqual(report.text[raw]) }
      if !isKnown { ranges.append(raw) }
      if ranges.count == mostMarks { break }
    }
    return ranges.map { report.string($0) }
  }

  private static func message(_ count: Int, _ marks: [String]) -> Message {
    let printed = marks.filter { !$0.isEmpty }
    var zh = marks.contains("") ? ["留空"] : []
    var en = marks.contains("") ? ["leaves cells empty"] : []
    if !printed.isEmpty {
      zh.append("印作\(printed.map { "「\($0)」" }.joined(separator: "、"))")
      en.append("prints \(printed.map { "“\($0)”" }.joined(separator: ", "))")
    }
    return Message(
      zh: "这份年报把没有发生的项目\(zh.joined(separator: "或"))，共 \(count) 个单元格；"
        + "按 0 计算时各项合计成立。这些单元格照原样记录，没有改成 0。",
      en: "The report \(en.joined(separator: " or ")) where nothing happened, \(count) times; "
        + "with zeros the sums hold. The cells are kept as they are and not turned into zeros.")
  }

  /// A report with many empty cells.
  var example: Message { Self.message(135, [""]) }
}
