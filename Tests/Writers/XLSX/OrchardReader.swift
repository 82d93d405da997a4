import NianbaoKit
import TestSupport

/// A form made up for the tests, with every kind of table that forms have.
struct OrchardReader: FormPlugIn {
  static let source = """
    form	orchard	果园年报	Annual report on orchards	果办〔2020〕1号
    table	trees	果树情况	Trees
    corner	种类
    block	header
    column	planted	p	株	count	本年种植	planted
    column	felled	f	株	count	本年砍伐	felled
    column	alive	a	株	count	年末存活	alive
    row	trees.apple	t_apple			甲类 > 苹果	Apples
    row	trees.pear	t_pear			甲类 > 梨	Pears
    block	header
    column	earned	e	万元	amount	本年收入	earned
    row	fruit	fruit			乙类 > 果品	Fruit
    table	fruit	果品去向	Fruit
    corner	去向
    block
    column	sold	s	筐	count	卖给 > 店铺	shops
    column	market	m	筐	count	卖给 > 集市	markets
    column	all	all	筐	count	总计	all
    row	new	new			一、本年收获	Harvested
    row	used.eaten	u_eat			二、去向 > (一)自用	Eaten
    row/	used.other	u_oth			二、去向 > (二)其他	Other
    row	used.lost	u_lost			二、去向 > (二)其他 > 1.腐烂	Rotten
    row	used.given	u_given			二、去向 > (二)其他 > 2.赠送	Given away
    table	tools	农具情况	Tools	unit
    corner	指标
    block
    column					数量	
    row	tools	tools	件	count	一、农具 > (一)农具总数	Tools
    row	tools.new	tools_new	件	count	一、农具 > (一)农具总数 > 其中:新购	New tools
    row?	tools.lent	tools_lent	件	count	一、农具 > (二)借出	Lent
    """
  static let panelSource = """
    requests.received	exact	new.all	收获的筐数	baskets
    """

  static let rulesSource = """
    ORCHARD-SUM\terror\tofficial\tformula\t{}.all == {}.sold + {}.market\t果办\t总计等于各项之和。\tThe total is the sum of the parts.
    """

  static let form = FormFile.form(Array(source.utf8), rules: Array(rulesSource.utf8))
  static let panel = PanelFile.share(Array(panelSource.utf8))
  static let fields = FieldDictionary([(form: form.id, fields: form.fields)])
  static let schema = Schema(fields: fields, readers: [OrchardReader.self])

  let reader: FormReader

  /// A report of an orchard with a few cells.
  static func report(_ agency: String?, _ year: Int?, _ cells: [(String, String)]) -> Report {
    var report = CellReport(
      "\(agency ?? "x").txt", form: form.id, fields, agency: agency, year: year)
    for (field, words) in cells { report.print(field, words) }
    return report.report
  }
}
