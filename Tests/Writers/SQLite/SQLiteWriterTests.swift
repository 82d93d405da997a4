import GRDB
import NianbaoKit
import TestSupport
import Testing

@testable import WriteSQLite

/// What stands in a new database.
@Suite struct SQLiteWriterTests {
  private let database: WrittenDatabase

  init() throws { database = try WrittenDatabase() }

  @Test("each report has its facts, sections and findings")
  func writesReports() throws {
    try database.add(SampleReports.all)
    let all = SampleReports.all
    #expect(try database.number("SELECT count(*) FROM reports") == all.count)
    for (table, count) in [
      ("facts", all.map { $0.facts.count }), ("sections", all.map { $0.sections.count }),
      ("findings", all.map { $0.findings.count }),
    ] {
      let counts = try database.rows(
        "SELECT (SELECT count(*) FROM \(table) WHERE report = r.id) FROM reports r ORDER BY id")
      #expect(counts.map { $0[0] as Int } == count, "\(table)")
    }
    #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try database.text("PRAGMA integrity_check") == "ok")
    let report = try #require(try database.rows("SELECT * FROM reports").first)
    #expect(report["source"] == "样本/2019 财政局.txt")
    #expect(report["year"] == 2019)
    #expect(report["signed"] == "2020-01-31")
    #expect(report["published"] as String? == nil)
    #expect(report["errors"] == 1)
  }

  @Test("what is no number has a state and no value")
  func keepsStates() throws {
    try database.add([SampleReports.table, SampleReports.hostile])
    let rows = try database.rows(
      "SELECT state, typeof(value) AS type, value, raw FROM facts ORDER BY rowid")
    #expect(
      rows.map { $0["state"] as String } == [
        "number", "blank", "number", "number", "dash", "unreadable", "number", "text", "none",
      ])
    for row in rows {
      #expect(row["type"] == (row["state"] == "number" ? "real" : "null"))
    }
    #expect(rows[0]["value"] == 1204.0)
    #expect(rows[0]["raw"] == "1,204")
    #expect(rows[1]["raw"] == "")
    #expect(rows[3]["value"] == 25.1)
  }

  @Test("the view wide shows what the wide table of other formats shows")
  func viewsAreWide() throws {
    let reports = SampleReports.all + [SampleReports.local]
    try database.add(reports)
    let rows = try database.rows("SELECT * FROM wide")
    #expect(rows.count == reports.count)
    var table = ReportsTable(SampleReports.fields)
    for (row, report) in zip(rows, reports) {
      #expect(Array(row.columnNames) == table.columns.map { $0.id })
      var cells: [OutputCell] = []
      table.append(report, to: &cells)
      #expect(Array(row.databaseValues) == cells.map { $0.value(report.text) })
    }
  }

  @Test("the view panel shows what the panel of other formats shows")
  func viewsAreAPanel() throws {
    var second = SampleReports.table
    second.facts[0].number = Number(7)
    var reports = [SampleReports.table, second] + SampleReports.all.dropFirst()
    // The same agency in another spelling.
    reports[1].identity.agency = "荣昌区 財政局"
    try database.add(reports)
    let rows = try database.rows("SELECT * FROM panel")
    var table = PanelTable(database.schema, WriterOptions(layout: .panel))
    let columns = table.columns
    var expected: [[String: DatabaseValue]] = []
    for report in reports {
      var cells: [OutputCell] = []
      table.append(report, to: &cells)
      if cells.isEmpty { continue }
      expected.append(
        Dictionary(
          uniqueKeysWithValues: zip(columns, cells).map { ($0.id, $1.value(report.text)) }))
    }
    #expect(rows.count == 3)
    #expect(rows.map { Dictionary(uniqueKeysWithValues: $0) } == expected)
    #expect(rows[0]["requests.received"] == 1204.0)
    #expect(rows[0]["from.requests.received"] == "form-2019/requests.received.new.all")
    #expect(rows[0]["proactive.fees_amount"] == 25.1)
    #expect(rows[0]["proactive.rules_issued"] as Double? == nil)
  }

  @Test("a value of the panel says where it comes from")
  func tellsOrigins() throws {
    try database.add([SampleReports.table])
    let rows = try database.rows(
      "SELECT series, state, origin, comparability, note FROM series_values ORDER BY series")
    #expect(
      rows.map { $0["series"] as String } == [
        "proactive.fees_amount", "requests.received", "requests.received.natural_person",
      ])
    #expect(rows[1]["origin"] == "form-2019/requests.received.new.all")
    #expect(rows[1]["comparability"] == "exact")
    #expect(rows[2]["state"] == "blank")
    #expect(rows[2]["comparability"] == "close")
    #expect(rows[2]["note"] == "口径略有不同")
  }

  @Test("columns of views are called as asked")
  func headsViews() throws {
    try database.add([SampleReports.table], header: .short)
    #expect(try database.number("SELECT rq_rcv_new_all FROM wide") == 1204)
    #expect(try database.number("SELECT requests_received FROM panel") == 1204)
    #expect(
      try database.text("SELECT src_requests_received FROM panel")
        == "form-2019/requests.received.new.all")
    try database.add([SampleReports.table], header: .zh)
    #expect(try database.number("SELECT \"收到申请\" FROM panel WHERE \"年度\" = 2019") == 1204)
    #expect(try database.rows("SELECT \"规章 [proactive.rules.issued]\" FROM wide").count == 1)
  }

  @Test("the dictionary is in the database")
  func writesTheDictionary() throws {
    try database.add([])
    let fields = SampleReports.fields.entries
    #expect(try database.number("SELECT count(*) FROM fields") == fields.count)
    let row = try #require(
      try database.rows("SELECT * FROM fields WHERE id = 'fees.total'").first)
    #expect(row["unit"] == "万元")
    #expect(row["forms"] == "form-2019")
    #expect(row["label_zh"] == "行政事业性收费/本年收费金额")
    #expect(
      try database.text(
        "SELECT denominator FROM series WHERE id = 'rate.denied.of_received'")
        == "requests.received")
  }

  @Test("texts that hurt libraries come through whole")
  func writesHostileTexts() throws {
    let long = String(repeating: "文", count: 350_000)
    var text = Array("a\u{0}b".utf8)
    text += [0xFF, 0xE4, 0xB8] + Array(long.utf8)
    var report = Report(source: "坏\u{0}名", text: text, fields: SampleReports.fields)
    report.identity.title = "'); DROP TABLE reports; --"
    let place = Place(bytes: 0..<text.count, line: 1)
    report.sections = [
      Section(heading: 0..<3, kind: .local, paragraphs: [3..<text.count], place: place)
    ]
    try database.add([report])
    try database.add([report])
    #expect(try database.text("SELECT source FROM reports") == "坏\u{FFFD}名")
    #expect(try database.text("SELECT title FROM reports") == report.identity.title)
    #expect(try database.text("SELECT heading FROM sections") == "a\u{FFFD}b")
    #expect(try database.text("SELECT text FROM sections") == "\u{FFFD}\u{FFFD}\(long)")
    #expect(try database.number("SELECT count(*) FROM reports") == 1)
  }

  @Test("a compressed database can be made, but nothing be added to it")
  func compresses() throws {
    let output = try Output(.file(database.folder.path("a.sqlite.gz")))
    let begin = { (output: Output) throws -> any ReportSink in
      try SQLiteWriter().begin(
        output, options: WriterOptions(layout: .nested), schema: SampleReports.schema)
    }
    let sink = try begin(output)
    try sink.write(SampleReports.table)
    try sink.finish()
    try output.commit()
    let packed = try database.folder.bytes("a.sqlite.gz")
    let bytes = try Gzip.inflate(packed, limit: 1 << 22)
    #expect(bytes.starts(with: Array("SQLite format 3\u{0}".utf8)))
    let error = try #require(throws: OutputError.self) {
      try begin(try Output(.file(database.folder.path("a.sqlite.gz"))))
    }
    #expect(error.message.en.contains("compressed"))
    #expect(try database.folder.bytes("a.sqlite.gz") == packed)
  }
}
