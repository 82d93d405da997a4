import FoundationEssentials
import TestSupport
import Testing

@testable import NianbaoKit

@Suite struct OutputTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func appearsWhenCommitted() throws {
    let output = try Output(.file(folder.path("a.txt")))
    try output.write(Array("abc".utf8))
    #expect(try folder.names().filter { !$0.hasPrefix(".") } == [])
    try output.commit()
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.bytes("a.txt") == Array("abc".utf8))
  }

  @Test func leavesTheOldFileWhenDiscarded() throws {
    try folder.write("old", to: "a.txt")
    let output = try Output(.file(folder.path("a.txt")))
    try output.write([UInt8](repeating: 1, count: 1_000_000))
    output.discard()
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.bytes("a.txt") == Array("old".utf8))
    try output.commit()
    #expect(try folder.bytes("a.txt") == Array("old".utf8))
  }

  @Test func isDiscardedWhenForgotten() throws {
    try folder.write("old", to: "a.txt")
    do { _ = try Output(.file(folder.path("a.txt"))).temporaryPath }
    #expect(try folder.names() == ["a.txt"])
    #expect(try folder.bytes("a.txt") == Array("old".utf8))
  }

  @Test func replacesTheOldFileAndKeepsItsMode() throws {
    try folder.write("old", to: "a.txt")
    let mode: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
    try FileManager.default.setAttributes(mode, ofItemAtPath: folder.path("a.txt"))
    let output = try Output(.file(folder.path("a.txt")))
    try output.commit()
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.txt"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try folder.bytes("a.txt") == [])
  }

  @Test func writesMoreThanItsBuffer() throws {
    let piece = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
    let output = try Output(.file(folder.path("big")))
    for _ in 0..<2000 { try output.write(piece) }
    try output.commit()
    #expect(try folder.bytes("big") == Array(repeatElement(piece, count: 2000).joined()))
  }

  @Test func compressesFilesWithItsExtension() throws {
    let piece = (0..<1000).map { UInt8(truncatingIfNeeded: $0 &* $0) }
    for name in ["a.gz", "b.GZ"] {
      let output = try Output(.file(folder.path(name)))
      for _ in 0..<2000 { try output.write(piece) }
      try output.commit()
    }
    let bytes = try folder.bytes("a.gz")
    #expect(bytes.count < 500_000)
    #expect(bytes[4..<8].allSatisfy { $0 == 0 }, "no date")
    #expect(try folder.bytes("b.GZ") == bytes)
    let whole = Array(repeatElement(piece, count: 2000).joined())
    #expect(try Gzip.inflate(bytes, limit: whole.count) == whole)
  }

  @Test func takesWhatLibrariesWrite() throws {
    for name in ["a.bin", "a.bin.gz"] {
      let output = try Output(.file(folder.path(name)))
      try Data("by name".utf8).write(to: URL(filePath: output.temporaryPath))
      try output.commit()
    }
    #expect(try folder.names() == ["a.bin", "a.bin.gz"])
    #expect(try folder.bytes("a.bin") == Array("by name".utf8))
    #expect(try Gzip.inflate(try folder.bytes("a.bin.gz"), limit: 9) == Array("by name".utf8))
  }

  /// Changes that append to a file at once.
  private final class Appending: Transaction {
    let path: String
    private(set) var isTakenBack = false

    init(_ path: String) { self.path = path }

    func commit() {
      let data = (FileManager.default.contents(atPath: path) ?? Data()) + Data("new".utf8)
      try? data.write(to: URL(filePath: path))
    }

    func rollBack() { isTakenBack = true }
  }

  @Test("an older file is changed in its own place, a new one gets its name when it is complete")
  func addsToTheOlderFile() throws {
    let first = try Output(.file(folder.path("a.bin")))
    #expect(try first.begin(Appending.init).path != folder.path("a.bin"))
    #expect(try folder.names().filter { !$0.hasPrefix(".") } == [])
    try first.commit()
    #expect(try folder.bytes("a.bin") == Array("new".utf8))
    let output = try Output(.file(folder.path("a.bin")))
    #expect(try output.begin(Appending.init).path.hasSuffix("/a.bin"))
    #expect(try folder.bytes("a.bin") == Array("new".utf8))
    try output.commit()
    #expect(try folder.bytes("a.bin") == Array("newnew".utf8))
    #expect(try folder.names() == ["a.bin"])
  }

  @Test("changes are taken back with the output")
  func takesChangesBack() throws {
    try folder.write("old", to: "a.bin")
    let output = try Output(.file(folder.path("a.bin")))
    let changes = try output.begin(Appending.init)
    output.discard()
    #expect(changes.isTakenBack)
    #expect(try folder.bytes("a.bin") == Array("old".utf8))
    #expect(try folder.names() == ["a.bin"])
  }

  @Test("a file that another program made, replaced or removed meanwhile stays as it is")
  func leavesTheFilesOfOthers() throws {
    let output = try Output(.file(folder.path("a.bin")))
    _ = try output.begin(Appending.init)
    try folder.write("theirs", to: "a.bin")
    let taken = try #require(throws: OutputError.self) { try output.commit() }
    #expect(taken.message.en.contains("another program made"))
    output.discard()
    let second = try Output(.file(folder.path("a.bin")))
    _ = try second.begin(Appending.init)
    try FileManager.default.moveItem(atPath: folder.path("a.bin"), toPath: folder.path("b.bin"))
    #expect(throws: OutputError.self) { try second.commit() }
    try folder.write("theirs, too", to: "a.bin")
    let replaced = try #require(throws: OutputError.self) { try second.commit() }
    #expect(replaced.message.en.contains("removed or replaced"))
    second.discard()
    #expect(try folder.bytes("a.bin") == Array("theirs, too".utf8))
    #expect(try folder.bytes("b.bin") == Array("theirs".utf8))
  }

  @Test("nothing can be added to a compressed file")
  func refusesToAddToCompressedFiles() throws {
    try folder.write("old", to: "a.gz")
    let output = try Output(.file(folder.path("a.gz")))
    let error = try #require(throws: OutputError.self) { try output.begin(Appending.init) }
    #expect(error.message.en.contains("unpack it first"))
    output.discard()
    #expect(try folder.bytes("a.gz") == Array("old".utf8))
  }

  @Test func followsSymbolicLinks() throws {
    try folder.write("old", to: "a.txt")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("link"), withDestinationPath: "a.txt")
    let output = try Output(.file(folder.path("link")))
    try output.write(Array("new".utf8))
    try output.commit()
    #expect(try folder.bytes("a.txt") == Array("new".utf8))
    #expect(try folder.names() == ["a.txt", "link"])
  }

  @Test func writesIntoDevices() throws {
    let output = try Output(.file("/dev/null"))
    try output.write(Array("gone".utf8))
    try output.commit()
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func saysWhyItCannotWrite() throws {
    let missing = try #require(throws: OutputError.self) {
      try Output(.file("\(folder.path)/none/a.txt"))
    }
    #expect(
      missing.message.en.hasSuffix("/none/a.txt”: its folder does not exist; create it first"))
    #expect(missing.message.zh.hasSuffix("/none/a.txt”：所在的文件夹不存在，请先建立它"))
    #expect(!missing.isClosedPipe)
    let directory = try #require(throws: OutputError.self) { try Output(.file(folder.path)) }
    #expect(directory.message.en.hasSuffix("it is a folder; add the name of a file"))
    let slash = try #require(throws: OutputError.self) { try Output(.file("a/")) }
    #expect(slash.message.en == directory.message.en.replacing(folder.path, with: "a/"))
  }

  @Test func doesNotCommitWhatItCouldNotWrite() throws {
    let output = try Output(.file("/dev/full"))
    #expect(throws: OutputError.self) { try output.write([UInt8](repeating: 0, count: 1 << 20)) }
    let error = try #require(throws: OutputError.self) { try output.commit() }
    #expect(error.message.en.contains("“/dev/full”: there is no space left"))
  }

  @Test func knowsClosedPipes() {
    #expect(OutputError(code: 32, name: nil).isClosedPipe)
    #expect(
      OutputError(code: 32, name: nil).message.en.hasPrefix("cannot write to standard output"))
  }
}
