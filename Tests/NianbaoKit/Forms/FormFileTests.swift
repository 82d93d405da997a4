import Testing

@testable import NianbaoKit

@Suite struct FormFileTests {
  private let form = FlockForm.form

  @Test func readsTheFormLine() {
    #expect(form.id == "sheep")
    #expect(form.title == Message(zh: "羊群年报", en: "Annual report on sheep"))
    #expect(form.notice == "羊办〔2020〕1号")
  }

  @Test func readsTablesWithTheirBlocks() {
    #expect(form.tables.map(\.id) == ["flock", "milk"])
    #expect(form.tables[1].title == Message(zh: "产奶情况", en: "Milk"))
    #expect(form.tables.map { $0.blocks.map(\.needsHeader) } == [[false], [true]])
    #expect(form.tables[0].corners == ["情况"])
    #expect(form.tables.allSatisfy { !$0.hasUnitColumn && $0.evidence.isEmpty })
  }

  @Test func readsLevelsAndVariantsOfLabels() {
    let black = form.tables[0].blocks[0].columns[1]
    #expect(black.path == [["大羊"], ["黑羊", "墨羊"]])
    #expect(black.variants == ["黑羊", "墨羊"])
    #expect(black.groups == ["大羊"])
  }

  @Test func tellsRowsThatMayBeMissing() {
    let optional = form.tables[0].blocks[0].rows.filter(\.isOptional)
    #expect(optional.compactMap(\.label).map(\.variants) == [["四、走失"]])
  }

  @Test func joinsTheNamesOfRowsAndColumns() throws {
    let field = try #require(form.fields.first { $0.id == "flock.born.black" })
    #expect(field.shortName == "fl_born_b")
    #expect(field.label == Message(zh: "本年增加/出生 · 黑羊", en: "Lambs born - black"))
  }

  @Test func takesUnitAndKindFromTheColumnOrTheRow() throws {
    let byID = Dictionary(form.fields.map { ($0.id, $0) }) { first, _ in first }
    #expect(byID["milk.fresh.earned"]?.unit == "万元")
    #expect(byID["milk.fresh.earned"]?.kind == .amount)
    #expect(byID["milk.cheese.litres"]?.unit == "升")
    #expect(byID["flock.change.all"]?.kind == .change)
    #expect(byID["flock.end.all"]?.unit == "只")
    #expect(form.fields.count == 6 * 3 + 2 * 2)
  }

  @Test func readsUnitColumnEvidenceAndCorners() {
    let form = FormFile.form(
      Array(
        """
        form	f	表	a form	号
        table	t	统计	Statistics	unit
        evidence	统计指标;办结数
        evidence	答复数
        corner	指标;单位
        corner	计量单位

        # 注释
        block
        column					数量;统计数	
        row	a.b	ab	件	count	一、总数	Total
        """.utf8))
    let table = form.tables[0]
    #expect(table.hasUnitColumn)
    #expect(table.evidence == ["统计指标", "办结数", "答复数"])
    #expect(table.corners == ["指标", "单位", "计量单位"])
    #expect(table.blocks[0].columns.map(\.variants) == [["数量", "统计数"]])
    // A column without an id adds nothing to the names of its fields.
    #expect(form.fields.map(\.id) == ["a.b"])
    #expect(form.fields.map(\.shortName) == ["ab"])
    #expect(form.fields.map(\.label) == [Message(zh: "总数", en: "Total")])
  }

  /// Without a label of its own a row takes the whole path of its column.
  @Test func readsRowsWithoutALabel() {
    let form = FormFile.form(
      Array(
        """
        form	f	表	a form	号
        table	t	复议	Review
        block
        column	x.y	x_y	件	count	一、行政诉讼 > (一)复议后起诉;起诉 > 总计;合计	Total
        row						
        """.utf8))
    #expect(form.tables[0].blocks[0].rows.map { $0.label == nil } == [true])
    #expect(form.fields.map(\.id) == ["x.y"])
    #expect(form.fields.map(\.label.zh) == ["行政诉讼/复议后起诉/总计"])
    #expect(form.fields.map(\.label.en) == ["Total"])
  }
}
