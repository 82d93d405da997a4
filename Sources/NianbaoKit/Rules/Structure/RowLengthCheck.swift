/// A row of a table must have as many values as columns.
///
/// Where values are missing nothing tells of which columns, and the reading stage leaves the row
/// unread; this finding stands in place of its own. It is for rows of tables with cells: in running
/// text empty cells may have been lost on the way.
///
/// | clause | meaning |
/// |---|---|
/// | `row` | what the row is called, Chinese / English |
/// | `field` | the fields of the row |
struct RowLengthCheck: Check {
  static let name = "row-length"

  let span = Span.report
  private let fields: Set<FieldID>
  private let row: Message

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    fields = Set(argument.fields(scope))
    let names = argument.first("row")?.split(separator: " / ") ?? []
    precondition(names.count == 2, "rules.tsv: \(rule.id) names no row")
    row = Message(zh: String(names[0]), en: String(names[1]))
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    let unread = report.findings.first { found in
      found.rule == FindingKind.unreadableRow.id && found.evidence?.left != nil
        && found.place.map { $0.table > 0 } ?? false
        && found.fields.contains { fields.contains($0) }
    }
    guard let unread, let printed = unread.evidence?.left, let width = unread.evidence?.right else {
      let isRead = fields.contains { field in
        [.number, .empty].contains(subject.cells.kinds[Int(field.ordinal)])
      }
      return isRead ? evaluation.hold() : evaluation.leaveOpen()
    }
    evaluation.fail(
      Failure(
        message: message(printed, width), fields: unread.fields, place: unread.place,
        evidence: unread.evidence, supersedes: unread.rule))
  }

  private func message(_ printed: Number, _ width: Number) -> Message {
    Message(
      zh: "\(row.zh)一行应有 \(width) 个数值，印有 \(printed) 个，无法判断各属哪一列，整行没有读取；"
        + "请按列填齐，没有发生的填 0。",
      en:
        "The row on \(row.en) should have \(width) values and has \(printed); nothing tells their "
        + "columns, so it was not read. Please fill in every column, with 0 where nothing happened."
    )
  }

  /// A row that is one value short.
  var example: Message { message(Number(14), Number(15)) }
}
