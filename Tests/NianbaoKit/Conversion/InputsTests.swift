import FoundationEssentials
import Glibc
import NianbaoKit
import TestSupport
import Testing

@Suite struct InputsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path(name), withIntermediateDirectories: true)
  }

  private func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.path(name), withDestinationPath: target)
  }

  private func inputs(_ names: String...) -> Inputs {
    Inputs(names.map { folder.path($0) }, registry: Registry([NoteDecoder.self]))
  }

  /// The names of all items, relative to the folder.
  private func names(_ inputs: Inputs) -> [String] {
    inputs.map { String($0.name.dropFirst(folder.path.count + 1)) }
  }

  @Test func walksFoldersInTheOrderOfNames() throws {
    try makeFolder("all/b")
    for name in ["all/c.note", "all/b/z.note", "all/b/y.NOTE", "all/a.note", "all/区.note.gz"] {
      try folder.write("", to: name)
    }
    #expect(
      names(inputs("all")) == [
        "all/a.note", "all/b/y.NOTE", "all/b/z.note", "all/c.note", "all/区.note.gz",
      ])
  }

  @Test("A source has one name, however its folder is spelled")
  func shortensPaths() throws {
    try makeFolder("all")
    try folder.write("", to: "all/a.note")
    for spelling in ["all", "all/", "./all", ".//all/.", "all/./a.note"] {
      #expect(names(inputs(spelling)) == ["all/a.note"], "\(spelling)")
    }
    #expect(Inputs([""], registry: Registry([NoteDecoder.self])).map(\.name) == [""])
  }

  @Test func keepsTheOrderOfArguments() throws {
    try makeFolder("one")
    try folder.write("", to: "one/a.note")
    try folder.write("", to: "z.note")
    #expect(names(inputs("z.note", "one")) == ["z.note", "one/a.note"])
  }

  @Test func countsHiddenAndUnknownFiles() throws {
    try makeFolder("all/.git")
    for name in ["all/.git/a.note", "all/.b.note", "all/c.picture", "all/README", "all/d.note"] {
      try folder.write("", to: name)
    }
    let inputs = inputs("all")
    #expect(names(inputs) == ["all/d.note"])
    #expect(inputs.skipped.hidden == 2)
    #expect(inputs.skipped.unknown == 2)
  }

  @Test func triesNamedFilesOfAnyExtension() throws {
    try folder.write("", to: "a.picture")
    try folder.write("", to: ".hidden")
    let inputs = inputs("a.picture", ".hidden")
    #expect(names(inputs) == ["a.picture", ".hidden"])
    #expect(inputs.skipped == Inputs.Skipped())
  }

  @Test func endsInALoopOfLinks() throws {
    try makeFolder("all/sub")
    try folder.write("", to: "all/sub/a.note")
    try link("all/sub/up", to: "..")
    try link("all/twin", to: "sub")
    let inputs = inputs("all")
    #expect(names(inputs) == ["all/sub/a.note"])
    #expect(inputs.skipped.repeated == 2)
  }

  @Test func readsAFolderOnceEvenIfNamedTwice() throws {
    try makeFolder("all")
    try folder.write("", to: "all/a.note")
    #expect(names(inputs("all", "all")) == ["all/a.note"])
  }

  @Test func leavesOutWhatIsExcluded() throws {
    try makeFolder("all")
    try folder.write("", to: "all/a.note")
    try folder.write("", to: "all/out.note")
    try folder.write("", to: "all/.nianbao-x1")
    let inputs = inputs("all")
    inputs.exclude(path: folder.path("all/out.note"))
    #expect(names(inputs) == ["all/a.note"])
    #expect(inputs.skipped == Inputs.Skipped())
  }

  @Test func reportsMissingPathsAndDanglingLinks() throws {
    try makeFolder("all")
    try link("all/a.note", to: "nowhere")
    let items = Array(inputs("missing.note", "all"))
    #expect(items.count == 2)
    for item in items {
      #expect(throws: SourceError.self) { try item.read(limit: 10) }
    }
  }

  @Test func opensNamesThatAreNotUTF8() throws {
    try makeFolder("all")
    let name = Array(folder.path("all/").utf8) + [0xC4, 0xEA] + Array(".note".utf8) + [0]
    let descriptor = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
      path.baseAddress.map { creat($0, 0o600) } ?? -1
    }
    #expect(write(descriptor, "hello", 5) == 5)
    close(descriptor)
    let item = try #require(Array(inputs("all")).first)
    #expect(try item.read(limit: 10) == Array("hello".utf8))
  }

  @Test func namesStandardInputAsItWasTyped() {
    let inputs = Inputs(["-"], registry: Registry([]))
    #expect(inputs.map(\.name) == ["-"])
  }
}
