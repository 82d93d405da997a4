import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@Suite struct InputsListTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func names(_ list: String, _ arguments: String...) throws -> [String] {
    try folder.write(list, to: "list")
    let registry = Registry([NoteDecoder.self])
    return Inputs(arguments, list: try Inputs.List(folder.path("list")), registry: registry)
      .map(\.name)
  }

  @Test func readsOnePathALineAndIgnoresBlankLines() throws {
    #expect(try names("/no/a b\n\n  \n/no/c") == ["/no/a b", "/no/c"])
  }

  @Test func readsListsFromOtherSystems() throws {
    #expect(try names("\u{FEFF}/no/年报.note\r\n/no/b\r\n\r\n") == ["/no/年报.note", "/no/b"])
  }

  @Test func comesAfterTheArguments() throws {
    #expect(try names("/no/b\n", "/no/a") == ["/no/a", "/no/b"])
  }

  @Test func walksListedFolders() throws {
    let sub = folder.path("sub")
    try FileManager.default.createDirectory(atPath: sub, withIntermediateDirectories: false)
    try folder.write("", to: "sub/a.note")
    #expect(try names(sub) == [sub + "/a.note"])
  }

  @Test func readsListsLargerThanItsBuffer() throws {
    let paths = (0..<5000).map { "/no/such/folder/for/the/source/number/\($0).note" }
    #expect(try names(paths.joined(separator: "\n")) == paths)
  }

  @Test func stopsAtWhatIsNoList() throws {
    let list = String(repeating: "x", count: 200_000)
    let items = try names(list)
    #expect(items == [folder.path("list")])
  }

  @Test func rejectsAMissingList() {
    #expect(throws: SourceError.self) { try Inputs.List(folder.path("nothing")) }
    #expect(throws: SourceError.self) { try Inputs.List(folder.path) }
  }
}
