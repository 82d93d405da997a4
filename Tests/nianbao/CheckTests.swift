import ArgumentParser
import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

/// What `check` takes and how it ends.
@Suite struct CheckTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let wrong = Corpus.path + "/form-2019/same-table-twice/input.txt"
    try folder.write(Array(try Data(contentsOf: URL(filePath: wrong))), to: "wrong.txt")
    try folder.write("text", to: "other.txt")
    try folder.write(Program.report, to: "short.txt")
  }

  private func check(_ arguments: String...) throws -> Program.Result {
    try Program.shell(
      "cd \(folder.path) && $0 check --lang en " + arguments.joined(separator: " "))
  }

  @Test("errors are the exit code, whatever becomes of the output")
  func endsWith1ForErrors() throws {
    #expect(try check("wrong.txt").status == 1)
    #expect(try check("short.txt").status == 0)
    #expect(try check("other.txt").status == 2)
    #expect(try check("short.txt other.txt").status == 0)
    // The reader has gone before the program writes: nothing was read of what it found.
    #expect(try check("wrong.txt | cat > /dev/null; exit ${PIPESTATUS[0]}").status == 1)
    #expect(try check("wrong.txt | sleep 0; exit ${PIPESTATUS[0]}").status == 1)
    #expect(try check("short.txt --severity info | sleep 0; exit ${PIPESTATUS[0]}").status == 0)
  }

  @Test("an error behind more than a pipe holds is still the exit code")
  func readsOnForErrors() throws {
    let list = String(repeating: folder.path("other.txt") + "\n", count: 3000)
    try folder.write(list + folder.path("wrong.txt") + "\n", to: "list")
    let result = try check(
      "--files-from list --severity info --to jsonl | head -c 1; exit ${PIPESTATUS[0]}")
    #expect(result.output == "{")
    #expect(result.status == 1)
    #expect(result.messages.isEmpty)
  }

  @Test("an unknown rule is wrong usage, and those it may be are named")
  func refusesUnknownRules() throws {
    let misspelt = try check("wrong.txt --only S3-BALENCE")
    #expect(misspelt.status == 64)
    #expect(misspelt.output.isEmpty)
    #expect(
      misspelt.messages == """
        nianbao: there is no rule 'S3-BALENCE'; did you mean S3-BALANCE? \
        'nianbao rules' lists all of them

        """)
    let unlike = try check("wrong.txt --only SHEEP-COUNT")
    #expect(unlike.status == 64)
    #expect(
      unlike.messages
        == "nianbao: there is no rule 'SHEEP-COUNT'; 'nianbao rules' lists all of them\n")
  }

  @Test("what reading tells can be asked for like a rule")
  func takesIdsOfReading() throws {
    let result = try check("other.txt --only NOT-A-REPORT")
    #expect(result.status == 2)
    #expect(result.output.contains("NOT-A-REPORT"))
    let order = try check("wrong.txt other.txt --only ROW-BLANK-PLACED --only TABLE-REPEATED")
    #expect(order.status == 1)
    #expect(order.output.contains("TABLE-REPEATED"))
    let none = try check("wrong.txt other.txt --only ROW-BLANK-PLACED")
    #expect(none.status == 0)
    #expect(none.output.isEmpty)
  }

  @Test("near ids are few, the nearest first")
  func namesNearIds() {
    let ids = ["ROW-MISSING", "ROW-UNKNOWN", "S3-BALANCE", "S4-AFTER-SUM", "S4-REVIEW-SUM"]
    #expect(NearID.of("s3-balance", among: ids) == ["S3-BALANCE"])
    #expect(NearID.of("ROW-MISING", among: ids) == ["ROW-MISSING"])
    #expect(NearID.of("ROW", among: ids) == ["ROW-MISSING", "ROW-UNKNOWN"])
    #expect(NearID.of("SUM", among: ids) == ["S4-AFTER-SUM", "S4-REVIEW-SUM"])
    #expect(NearID.of("", among: ids) == [])
    #expect(NearID.of("GOATS", among: ids) == [])
    #expect(NearID.of(String(repeating: "S", count: 100_000), among: ids) == [])
  }

  @Test("the list of rules has what reading and comparing tell in groups of their own")
  func listsAllIds() throws {
    let listing = try RuleListing(.linked, form: nil)
    let titles = listing.tables(.english).map { $0.title }
    #expect(titles == ["Rules", "Found when reading", "Found when comparing reports"])
    let listed = Set(
      listing.content.rules.map(\.id) + listing.content.reading.map(\.id)
        + listing.content.comparing.map(\.id))
    #expect(listed == Set(Registry.linked.catalogue.ids))
    #expect(
      listing.text(.english).contains(
        "ROW-MISSING           warning   a row of the form was not found among those that were\n"))
    #expect(listing.content.comparing.contains { $0.id == "ROLLUP-MISSING" })
    #expect(try RuleListing(.linked, form: "form-2021").content.reading.count > 20)
  }
}
