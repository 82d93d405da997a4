import NianbaoKit

/// A form made up for the tests with sums in its rows and over its rows, and a cumulative column.
enum BarnForm {
  static let source = """
    form	barn	粮仓年报	Annual report on the barn	仓办〔2020〕2号
    table	grain	收支情况	Grain
    corner	项目
    block
    column	wheat	w	袋	count	品种 > 小麦	wheat
    column	rice	r	袋	count	品种 > 稻米	rice
    column	all	all	袋	count	合计	all
    row	grain.start	gr_start			一、年初结存粮食	Grain at the start
    row	grain.new	gr_new			二、本年收获粮食	Grain harvested
    row	out.seed	out_seed			三、本年用去 > (一)留作种子	Kept as seed
    row	out.sold	out_sold			三、本年用去 > (二)卖出粮食(不含种子);(二)卖出粮食	Sold
    row	out.lost	out_lost			三、本年用去 > (三)鼠害损失粮食	Lost to mice
    row	out.total	out_total			三、本年用去 > (四)用去粮食总数	Total used
    row	grain.end	gr_end			四、年末结存粮食	Grain at the end
    table	tools	农具情况	Tools	unit
    corner	指标;单位
    block	header
    column		t			2020年度;2021年度;年末统计	at the end
    beside	cumulative	历年累计
    row	tools.bought	tl_bought	件	count	购入农具总数	Tools bought
    row	tools.bought_by.cash	tl_cash	件	count	1.现金购入农具	For cash
    row	tools.bought_by.barter	tl_barter	件	count	2.以粮换购农具	For grain
    row	tools.broken	tl_broken	件	count	损坏农具总数	Tools broken
    """

  static let rules = """
    BARN-ROWS	error	implied-by-form	formula	{}.all == {}.wheat + {}.rice	仓办	总计	total
    BARN-OUT	error	implied-by-form	formula	out.total.{} == out.seed.{} + out.sold.{} + out.lost.{}	仓办	用去	used
    BARN-BALANCE	error	official	formula	grain.start.{} + grain.new.{} == out.total.{} + grain.end.{}	仓办	结存	balance
    BARN-TOOLS	error	implied-by-form	formula	tools.bought == tools.bought_by.*	仓办	农具	tools
    """

  static let form = FormFile.form(Array(source.utf8), rules: Array(rules.utf8))
  static let fields = FieldDictionary([(form: form.id, fields: form.fields)])
  static let header = "项目品种小麦稻米合计"
  static let labels = [
    "一、年初结存粮食", "二、本年收获粮食", "三、本年用去（一）留作种子", "（二）卖出粮食（不含种子）", "（三）鼠害损失粮食",
    "（四）用去粮食总数", "四、年末结存粮食",
  ]
  static let rows = [
    "grain.start", "grain.new", "out.seed", "out.sold", "out.lost", "out.total", "grain.end",
  ]
}

/// What the form's reader finds in a text.
struct BarnReading {
  let document: Document
  let reading: Reading?

  init(_ text: String) {
    document = Document(printed: text)
    reading = FormReader(BarnForm.form, fields: BarnForm.fields).read(document)
  }

  /// The rows of the grain table printed on one line, each with what stands behind its label.
  static func grain(_ rows: [String], header: String = BarnForm.header) -> BarnReading {
    BarnReading(header + zip(BarnForm.labels, rows).map { $0 + $1 }.joined() + "五、其他事项")
  }

  /// The rules of the findings, sorted.
  var rules: [String] { (reading?.findings ?? []).map(\.rule).sorted() }

  /// What the cells of a row say: numbers, or the names of their states.
  func cells(_ row: String) -> [String] {
    facts(row).map { $0.value?.description ?? $0.state.rawValue }
  }

  /// Whether sums decided the cells of a row.
  func decided(_ row: String) -> Bool {
    !facts(row).isEmpty && facts(row).allSatisfy { $0.decision == .sums }
  }

  /// The cells of a row.
  func facts(_ row: String) -> [Fact] {
    (reading?.facts ?? []).filter {
      let id = BarnForm.fields[$0.field].id
      return id == row || id.hasPrefix("\(row).")
    }
  }
}
