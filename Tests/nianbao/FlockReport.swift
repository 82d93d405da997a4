import NianbaoKit

/// A made-up report with a table of two rows, a table printed one cell a line, and every state.
enum FlockReport {
  static let fields = FieldDictionary([
    (
      form: "flock",
      fields: [
        field("flock.new.white", "一、本年新增 · 白羊", "只"),
        field("flock.new.black", "一、本年新增 · 黑羊", "只"),
        field("flock.new.all", "一、本年新增 · 总计", "只"),
        field("flock.lost.white", "二、本年走失 · 白羊", "只"),
        field("flock.lost.black", "二、本年走失 · 黑羊", "只"),
        field("flock.lost.all", "二、本年走失 · 总计", "只"),
        field("wool.sold", "羊毛收入", "万元"),
        field("dogs.old", "狗 · 老狗", ""),
        field("dogs.young", "狗 · 小狗", ""),
      ]
    )
  ])

  static let report: Report = {
    var text = FormText()
    let heading = text.line("一、总体情况")
    let sentence = text.line("全年卖出羊毛约20余万元。")
    var facts: [Fact] = []
    let cells: [(raw: String, state: State)] = [
      ("3", .number), ("", .blank), ("3", .number), ("/", .dash), ("无", .none),
      ("1 2", .unreadable),
    ]
    for (index, cell) in cells.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: 3)
      let place = text.cell(cell.raw, table: 1, row: Int32(row + 4), column: Int32(column + 2))
      facts.append(fact(index, cell.state, place, Number(3)))
    }
    let wool = text.cell("25.1", table: 2, row: 2, column: 2)
    facts.append(fact(6, .number, wool, Number(251, decimals: 1)))
    facts.append(fact(7, .text, text.line("三只")))
    facts.append(fact(8, .number, text.line("4"), Number(4)))
    var sold = fact(6, .number, sentence, Number(20), origin: .prose)
    sold.bounds = Bounds(low: Number(20), high: Number(29))
    facts.append(sold)

    var report = Report(source: "羊群.txt", text: text.bytes, fields: fields)
    report.forms = ["flock"]
    report.identity.agency = "某县畜牧局"
    report.identity.year = 2019
    report.facts = facts
    report.sections = [
      Section(
        heading: heading.bytes, kind: .overview, paragraphs: [sentence.bytes], place: heading)
    ]
    report.findings = [
      Finding(
        rule: "ROW-UNREADABLE", severity: .error,
        message: Message(zh: "这一格有两个数", en: "the cell has two numbers"),
        fields: [FieldID(ordinal: 5)], place: facts[5].place),
      Finding(
        rule: "NOTE", severity: .info, message: Message(zh: "没有日期", en: "there is no date")),
    ]
    return report
  }()

  private static func field(_ id: String, _ label: String, _ unit: String) -> Field {
    Field(
      id: id, shortName: id, label: Message(zh: label, en: id), unit: unit, kind: .count)
  }

  private static func fact(
    _ field: Int, _ state: State, _ place: Place, _ number: Number = Number(0),
    origin: Origin = .table
  ) -> Fact {
    Fact(
      field: FieldID(ordinal: Int32(field)), state: state, origin: origin, number: number,
      raw: place.bytes, place: place)
  }
}
