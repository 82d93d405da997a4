@testable import NianbaoKit

/// A made-up form with what the flock has not: a row without a label, columns and rows of one name.
enum PondForm {
  static let source = """
    form	pond	鱼塘年报	Annual report on a pond
    table	catch	捕捞情况	The catch
    block
    column	net.carp	n_carp	条	count	网捕 > 鲤鱼	netted carp
    column	net.other	n_oth	条	count	网捕 > 杂鱼	netted others
    column	net.total	n_tot	条	count	网捕 > 总计	netted
    column	rod.carp	r_carp	条	count	垂钓 > 鲤鱼	angled carp
    column	rod.other	r_oth	条	count	垂钓 > 杂鱼	angled others
    column	rod.total	r_tot	条	count	垂钓 > 总计	angled
    row
    table	care	养护情况	Care
    block
    column				数量	count
    row	feed.total	f_tot	次	count	一、投喂	feedings
    row	feed.hand	f_hand	次	count	一、投喂 > (一)人工	by hand
    row	feed.other	f_oth	次	count	一、投喂 > (二)其他方式	otherwise
    row	water.total	w_tot	次	count	二、换水	water changes
    row	water.pump	w_pump	次	count	二、换水 > (一)水泵	by pump
    row	water.other	w_oth	次	count	二、换水 > (二)其他方式	otherwise
    """

  static let form = FormFile.form(Array(source.utf8))
  static let fields = FieldDictionary([(form: form.id, fields: form.fields)])

  /// The first table, its row to be added.
  static let catchHeader = """
    网捕 | | | 垂钓 | | |
    鲤鱼 | 杂鱼 | 总计 | 鲤鱼 | 杂鱼 | 总计 |

    """

  /// The second table.
  static let care = """
    养护 | 数量 |
    一、投喂 | 41 |
    (一)人工 | 42 |
    (二)其他方式 | 43 |
    二、换水 | 44 |
    (一)水泵 | 45 |
    (二)其他方式 | 46 |
    """

  /// What the form's reader finds in a text: field by field the value or the name of its state.
  static func read(
    _ text: String, of year: Int? = nil
  ) -> (cells: [String: String], rules: [String: [String]]) {
    let document = Document(printed: text)
    var identity = Identity()
    identity.year = year
    identity.parts = PartSearch(document, year: year, agency: nil).parts
    let reading = FormReader(form, fields: fields).read(document, of: identity)
    var cells: [String: String] = [:]
    for fact in reading?.facts ?? [] {
      cells[fields[fact.field].id] = fact.value?.description ?? fact.state.rawValue
    }
    var rules: [String: [String]] = [:]
    for finding in reading?.findings ?? [] {
      rules[finding.rule, default: []] += finding.fields.map { fields[$0].id }
    }
    return (cells, rules)
  }
}
