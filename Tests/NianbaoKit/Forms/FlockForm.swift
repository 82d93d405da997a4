@testable import NianbaoKit

/// A form made up for the tests: whatever a `form.tsv` says, the engine reads.
enum FlockForm {
  static let source = """
    # Sheep, so that nobody takes it for a form of the government's.
    form	sheep	羊群年报	Annual report on sheep	羊办〔2020〕1号
    table	flock	羊群情况	The flock
    corner	情况
    block
    column	white	w			大羊 > 白羊	white
    column	black	b			大羊 > 黑羊;墨羊	black
    column	all	all			合计;总计	all
    row	flock.start	fl_start	只	count	一、年初存栏	Sheep at the start
    row	flock.born	fl_born	只	count	二、本年增加 > (一)出生	Lambs born
    row	flock.bought	fl_bought	只	count	二、本年增加 > (二)购入;(二)买入羊只	Sheep bought
    row	flock.change	fl_chg	只	change	三、比上年增减	Change
    row?	flock.lost	fl_lost	只	count	四、走失	Sheep lost
    row	flock.end	fl_end	只	count	五、年末存栏(含羔羊);年末存栏	Sheep at the end
    table	milk	产奶情况	Milk
    block	header
    column	litres	l	升	count	产量	litres
    column	earned	e	万元	amount	收入;收入(万元)	earned
    row	milk.fresh	mk_fresh			鲜奶	Fresh milk
    row	milk.cheese	mk_cheese			奶酪	Cheese
    """

  static let form = FormFile.form(Array(source.utf8))
  static let fields = FieldDictionary([(form: form.id, fields: form.fields)])

  /// Both tables as extractors print them that drop covered cells and fill up the rows.
  static let padded = """
    情况 | 大羊 | 合计 | ||
    白羊 | 黑羊 | |||
    一、年初存栏 | 11 | 12 | 23 | |
    二、本年增加 | (一)出生 | 4 | 5 | 9 |
    (二)购入 | 1 | 0 | 1 | |
    三、比上年增减 | -2 | 3 | 1 | |
    四、走失 | 7 | 8 | 15 | |
    五、年末存栏 | 9 | 9 | 18 | |

    品种 | 产量 | 收入 |
    鲜奶 | 300 | 1.5 |
    奶酪 | 20 | 8000元 |
    """
}

/// What the form's reader finds in a text.
struct FlockReading {
  let document: Document
  let reading: Reading?

  init(_ text: String) { self.init(Document(printed: text)) }

  init(_ document: Document) { self.init(document, of: Identity()) }

  /// Reads a text as the report of a year, with the headings that it has.
  init(_ text: String, of year: Int) {
    let document = Document(printed: text)
    var identity = Identity()
    identity.year = year
    identity.parts = PartSearch(document, year: year, agency: nil).parts
    self.init(document, of: identity)
  }

  private init(_ document: Document, of identity: Identity) {
    self.document = document
    reading = FormReader(FlockForm.form, fields: FlockForm.fields).read(document, of: identity)
  }

  /// The rules of the findings, sorted.
  var rules: [String] { (reading?.findings ?? []).map(\.rule).sorted() }

  /// What the cells of a row say: numbers, or the names of their states.
  func cells(_ row: String) -> [String] {
    facts(row).map { $0.value?.description ?? $0.state.rawValue }
  }

  /// The printed characters of the cells of a row.
  func raw(_ row: String) -> [String] { facts(row).map { document.string($0.raw) } }

  /// The places of the cells of a row: line, table, row and column.
  func places(_ row: String) -> [[Int32]] {
    facts(row).map { [$0.place.line, $0.place.table, $0.place.row, $0.place.column] }
  }

  /// The fields of the findings of a rule.
  func fields(of rule: String) -> [String] {
    (reading?.findings ?? []).filter { $0.rule == rule }
      .flatMap { $0.fields.map { FlockForm.fields[$0].id } }
  }

  /// The rows that the form does not have, each with its columns and values.
  var extras: [String] {
    (reading?.extras ?? []).map { row in
      let values = row.values.map { value in
        "\(value.columnID) \(value.value?.description ?? value.state.rawValue)"
      }
      return ([document.string(row.label)] + values).joined(separator: " ")
    }
  }

  private func facts(_ row: String) -> [Fact] {
    (reading?.facts ?? []).filter { FlockForm.fields[$0.field].id.hasPrefix("\(row).") }
  }
}
