import FoundationEssentials
import GRDB
import NianbaoKit
import TestSupport
import Testing

@testable import WriteSQLite

/// What happens to a database that is there already.
@Suite struct AddingTests {
  private let database: WrittenDatabase

  init() throws { database = try WrittenDatabase() }

  @Test("a source that comes again replaces its rows and keeps its id")
  func replacesSources() throws {
    try database.add(SampleReports.all)
    var again = SampleReports.table
    again.facts.removeLast(3)
    again.findings = []
    try database.add([SampleReports.local, again])
    let rows = try database.rows("SELECT id, run, source FROM reports ORDER BY id")
    #expect(rows.map { $0["id"] as Int } == [1, 2, 3, 4, 5, 6])
    #expect(rows.map { $0["run"] as Int } == [2, 1, 1, 1, 1, 2])
    #expect(rows[0]["source"] == again.source)
    #expect(try database.number("SELECT count(*) FROM facts WHERE report = 1") == 4)
    #expect(try database.number("SELECT count(*) FROM findings WHERE report = 1") == 0)
    #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try database.text("PRAGMA integrity_check") == "ok")
  }

  @Test("two sources of one run with the same name both stay, until the next run")
  func keepsNamesakes() throws {
    var other = SampleReports.prose
    other.facts = []
    try database.add([SampleReports.prose, other])
    #expect(try database.number("SELECT count(*) FROM reports") == 2)
    try database.add([SampleReports.prose, other])
    #expect(try database.number("SELECT count(*) FROM reports WHERE run = 2") == 2)
    try database.add([SampleReports.prose])
    #expect(try database.number("SELECT count(*) FROM reports") == 1)
    #expect(try database.number("SELECT count(*) FROM facts") == 1)
  }

  @Test("all rows of a report go with it")
  func deletesParts() throws {
    try database.add(SampleReports.all)
    try database.execute("DELETE FROM reports")
    for table in ["facts", "sections", "findings", "series_values"] {
      #expect(try database.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
  }

  @Test("tables and rows of the user's own stay")
  func keepsOtherTables() throws {
    try database.add([SampleReports.table])
    try database.execute("CREATE TABLE notes (a); INSERT INTO notes VALUES ('x')")
    try database.add([SampleReports.prose])
    #expect(try database.text("SELECT a FROM notes") == "x")
  }

  @Test("fields that only an older program knew keep their columns")
  func keepsOlderFields() throws {
    try database.add([SampleReports.table])
    try database.execute(
      """
      UPDATE fields SET label_en = 'old';
      INSERT INTO fields VALUES (3, 'gone', 'gone', '旧', 'gone', '', 'count', 'form-1999');
      INSERT INTO facts (report, in_wide, field, state, value) VALUES (1, 1, 'gone', 'number', 8)
      """)
    try database.add([SampleReports.prose])
    #expect(try database.number("SELECT gone FROM wide WHERE year = 2019") == 8)
    #expect(try database.number("SELECT count(*) FROM fields WHERE label_en = 'old'") == 0)
  }

  @Test("what is no database of nianbao is refused and stays as it is")
  func refusesOtherFiles() throws {
    try database.folder.write("old", to: "reports.sqlite")
    try expectRefusal("is no database that nianbao wrote")
    try FileManager.default.removeItem(atPath: database.path)
    try database.execute("CREATE TABLE reports (id)")
    try expectRefusal("is no database that nianbao wrote")
    try FileManager.default.removeItem(atPath: database.path)
    try database.add([])
    try database.execute("PRAGMA user_version = 99")
    try expectRefusal("tables of version 99, not 2")
    #expect(try database.folder.names() == ["reports.sqlite"])
  }

  @Test("an empty file becomes a database")
  func takesEmptyFiles() throws {
    try database.folder.write("", to: "reports.sqlite")
    try database.add([SampleReports.table])
    #expect(try database.number("SELECT count(*) FROM reports") == 1)
  }

  @Test("a database that another program changes, or reads just now, is refused")
  func refusesOpenDatabases() throws {
    try database.add([SampleReports.table])
    for statement in ["BEGIN IMMEDIATE", "BEGIN; SELECT count(*) FROM reports"] {
      try database.beside { other in
        try other.execute(sql: statement)
        #expect(try database.refusal()?.en.contains("in use by another program") == true)
        try other.execute(sql: "DELETE FROM findings; COMMIT")
      }
      #expect(try database.number("SELECT count(*) FROM findings") == 0)
      #expect(try database.number("SELECT max(run) FROM reports") == 1)
    }
  }

  @Test("a database with a write-ahead log can be added to once it is closed")
  func takesWriteAheadLogs() throws {
    try database.add([SampleReports.table])
    try database.execute("PRAGMA journal_mode = WAL; DELETE FROM findings")
    try database.add([SampleReports.prose])
    #expect(try database.folder.names() == ["reports.sqlite"])
    #expect(try database.number("SELECT count(*) FROM reports") == 2)
    #expect(try database.number("SELECT count(*) FROM findings") == 0)
  }

  @Test("what another program wants to write meanwhile has to wait, and is not lost")
  func keepsOthersOut() throws {
    try database.add([SampleReports.table])
    let output = try Output(.file(database.path))
    let sink = try database.begin(output)
    try sink.write(SampleReports.prose)
    let busy = try #require(throws: DatabaseError.self) {
      try database.beside { try $0.execute(sql: "DELETE FROM findings") }
    }
    #expect(busy.resultCode == .SQLITE_BUSY)
    try sink.finish()
    try output.commit()
    try database.beside { try $0.execute(sql: "DELETE FROM findings") }
    #expect(try database.number("SELECT count(*) FROM reports") == 2)
    #expect(try database.number("SELECT count(*) FROM findings") == 0)
    #expect(try database.folder.names() == ["reports.sqlite"])
  }

  @Test("a run that fails leaves the database as it was")
  func takesChangesBack() throws {
    try database.add([SampleReports.table])
    let before = try database.folder.bytes("reports.sqlite")
    let output = try Output(.file(database.path))
    let sink = try database.begin(output)
    for _ in 0..<2000 { try sink.write(SampleReports.table) }
    output.discard()
    #expect(try database.folder.bytes("reports.sqlite") == before)
    #expect(try database.folder.names() == ["reports.sqlite"])
    #expect(try database.number("SELECT count(*) FROM reports") == 1)
  }

  @Test("a database that another program makes meanwhile is left alone")
  func leavesOthersFiles() throws {
    let output = try Output(.file(database.path))
    let sink = try database.begin(output)
    try sink.write(SampleReports.prose)
    try sink.finish()
    try database.add([SampleReports.table])
    let error = try #require(throws: OutputError.self) { try output.commit() }
    #expect(error.message.en.contains("another program made"))
    output.discard()
    #expect(try database.text("SELECT source FROM reports") == SampleReports.table.source)
    #expect(try database.folder.names() == ["reports.sqlite"])
  }

  @Test("a database that was replaced meanwhile is not taken for the one that was changed")
  func noticesReplacedFiles() throws {
    try database.add([SampleReports.table])
    let output = try Output(.file(database.path))
    let sink = try database.begin(output)
    try sink.write(SampleReports.prose)
    try FileManager.default.removeItem(atPath: database.path)
    try database.folder.write("other", to: "reports.sqlite")
    let error = try #require(throws: OutputError.self) { try output.commit() }
    #expect(error.message.en.contains("removed or replaced"))
    output.discard()
    #expect(try database.folder.bytes("reports.sqlite") == Array("other".utf8))
  }

  private func expectRefusal(
    _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try database.folder.bytes("reports.sqlite")
    let message = try database.refusal()
    #expect(message?.en.contains(words) == true, sourceLocation: sourceLocation)
    #expect(try database.folder.bytes("reports.sqlite") == before, sourceLocation: sourceLocation)
  }
}
