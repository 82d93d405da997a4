import TestSupport
import Testing

@testable import NianbaoKit

@Suite struct ArchiveTests {
  private func names(_ archive: Archive) throws -> [String] {
    var names: [String] = []
    while let member = try archive.next() { names.append(member.name) }
    return names
  }

  @Test("The members of ZIP and tar files come in order, with names and contents.")
  func readsMembers() throws {
    let files = [(name: "一.txt", text: "1"), (name: "b/c.txt", text: "")]
    let zip = ZipArchive(["一.txt": "1", "b/c.txt": ""]).bytes
    let tar = TarBuilder(files[0], files[1]).bytes
    for bytes in [zip, tar, try tar.packed()] {
      let archive = try Archive(bytes)
      for file in files {
        let member = try #require(try archive.next())
        #expect(member.name == file.name && member.isFile && !member.isEncrypted)
        #expect(member.size == file.text.utf8.count)
        #expect(try archive.read(limit: 1) == Array(file.text.utf8))
      }
      #expect(try archive.next()?.name == nil)
    }
  }

  @Test("Names that are not UTF-8 are GBK.")
  func decodesNames() throws {
    let names: [(name: [UInt8], shown: String)] = [
      ([0xC4, 0xEA, 0xB1, 0xA8, 0x2E, 0x74, 0x78, 0x74], "年报.txt"),
      (Array("年报.txt".utf8), "年报.txt"),
      // 乱 in GBK, which by its form could be one letter in UTF-8, too.
      ([0xC2, 0xD2], "乱"),
      // 誠: the second byte is a backslash.
      ([0xD5, 0x5C], "誠"),
      ([0xFF, 0x61], "\u{FFFD}a"),
      (Array("plain".utf8), "plain"),
    ]
    var zip = ZipArchive()
    for name in names { zip.add(name.name, [], flags: 0) }
    #expect(try self.names(try Archive(zip.bytes)) == names.map(\.shown))
  }

  @Test("A member larger than the limit is not unpacked.")
  func stopsAtTheLimit() throws {
    let archive = try Archive(ZipArchive(["a": "12345"]).bytes)
    _ = try archive.next()
    let error = try #require(throws: SourceError.self) { try archive.read(limit: 4) }
    #expect(error.kind == .overLimit)
  }

  @Test("A member that was packed into next to nothing is a trap.")
  func stopsAtTheRatio() throws {
    var zip = ZipArchive()
    try zip.addPacked("a", [UInt8](repeating: 0, count: 40 << 20))
    let archive = try Archive(zip.bytes)
    _ = try archive.next()
    let error = try #require(throws: SourceError.self) {
      try archive.read(limit: 64 << 20, ratio: 200)
    }
    #expect(error.message.en.contains("200 times") && error.message.en.contains("--max-ratio"))
  }

  @Test("Damage in one member leaves the others readable.")
  func survivesDamage() throws {
    var zip = ZipArchive()
    try zip.addPacked("a", Array("first".utf8))
    try zip.addPacked("b", Array("second".utf8))
    var bytes = zip.bytes
    // The first packed byte of the first member, behind a header of 30 bytes and the name.
    bytes[31] ^= 0xFF
    let archive = try Archive(bytes)
    _ = try archive.next()
    let error = try #require(throws: SourceError.self) { try archive.read(limit: 10) }
    #expect(error.kind == .malformed)
    #expect(try archive.next()?.name == "b")
    #expect(try archive.read(limit: 10) == Array("second".utf8))
  }

  @Test("Certain members are found by their names, the first of each, within a limit.")
  func findsMembers() throws {
    let bytes = ZipArchive(["a": "1", "b": "22", "a": "other"]).bytes
    #expect(try Archive.members(["a", "z"], of: bytes, limit: 3) == ["a": [0x31]])
    #expect(try Archive.members(["a", "b"], of: bytes, limit: 3).count == 2)
    #expect(throws: SourceError.self) { try Archive.members(["a", "b"], of: bytes, limit: 2) }
    #expect(throws: SourceError.self) { try Archive.members(["a"], of: [1, 2, 3], limit: 2) }
  }

  @Test("Every beginning of an archive gives members or an error.")
  func survivesCuts() throws {
    let tar = TarBuilder((name: "a", text: "1"), (name: "b", text: "2")).bytes
    for bytes in [ZipArchive(["a": "1"]).bytes, try tar.packed()] {
      for count in bytes.indices {
        do {
          let archive = try Archive(Array(bytes[..<count]))
          while try archive.next() != nil { _ = try archive.read(limit: 10) }
        } catch { #expect(error.kind == .malformed) }
      }
    }
  }
}
