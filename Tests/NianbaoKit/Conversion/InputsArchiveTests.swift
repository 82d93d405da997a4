import NianbaoKit
import TestSupport
import Testing

@Suite struct InputsArchiveTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func inputs(_ bytes: [UInt8], limits: InputLimits = InputLimits()) throws -> Inputs {
    // Its name says nothing, as names do not count.
    try folder.write(bytes, to: "a")
    return Inputs([folder.path("a")], registry: Registry([NoteDecoder.self]), limits: limits)
  }

  /// Each item as its name, and its content or what is wrong with it.
  private func shown(_ inputs: Inputs) -> [String] {
    inputs.map { item in
      let name = item.name.replacing(folder.path + "/", with: "")
      do throws(SourceError) {
        return "\(name): \(String(decoding: try item.read(limit: 1000), as: UTF8.self))"
      } catch {
        return "\(name): \(error.kind) \(error.message.en)"
      }
    }
  }

  @Test("Members that a decoder claims are sources; others are counted.")
  func readsMembers() throws {
    let inputs = try inputs(
      ZipArchive([
        "区/b.note": "1", "c.png": "", "a.NOTE": "2",
        "__MACOSX/._a.note": "", ".DS_Store": "",
        "~$a.note": "", "区/Thumbs.db": "",
      ]).bytes)
    #expect(shown(inputs) == ["a/区/b.note: 1", "a/a.NOTE: 2"])
    #expect(inputs.skipped.hidden == 4)
    #expect(inputs.skipped.unknown == 1)
  }

  @Test("Names that lead out of the archive are only names.")
  func cleansNames() throws {
    let bytes = ZipArchive([
      "../../etc/b.note": "1", "/c.note": "2",
      "..\\d\\.\\e.note": "3",
    ]).bytes
    #expect(shown(try inputs(bytes)) == ["a/etc/b.note: 1", "a/c.note: 2", "a/d/e.note: 3"])
  }

  @Test("Archives in archives are read, as deep as is allowed.")
  func readsArchivesInArchives() throws {
    let innermost = ZipArchive(["x.note": "3"]).bytes
    var inner = ZipArchive()
    inner.add("inner.zip", innermost)
    inner.add("y.note", Array("2".utf8))
    var outer = TarBuilder((name: "z.note", text: "1"))
    outer.add("middle.note", inner.bytes)
    #expect(
      shown(try inputs(try outer.bytes.packed())) == [
        "a/z.note: 1", "a/middle.note/inner.zip/x.note: 3", "a/middle.note/y.note: 2",
      ])
    var limits = InputLimits()
    limits.depth = 2
    let found = shown(try inputs(outer.bytes, limits: limits))
    #expect(found.count == 3)
    #expect(found[1].hasPrefix("a/middle.note/inner.zip: overLimit"))
    #expect(found[1].contains("2 deep") && found[1].contains("--max-depth"))
  }

  @Test("Too many members end the archive.")
  func limitsMembers() throws {
    var limits = InputLimits()
    limits.members = 2
    let bytes = TarBuilder(
      (name: "a.note", text: "1"), (name: "b.png", text: ""), (name: "c.note", text: "")
    ).bytes
    let found = shown(try inputs(bytes, limits: limits))
    #expect(found.count == 2)
    #expect(found[1].hasPrefix("a: overLimit The archive has more than 2 members"))
    #expect(found[1].contains("--max-members"))
  }

  @Test("A member that is too large is passed over.")
  func limitsSize() throws {
    var limits = InputLimits()
    limits.size = 2
    let bytes = ZipArchive(["a.note": "333", "b.note": "22"]).bytes
    let found = shown(try inputs(bytes, limits: limits))
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("a/a.note: overLimit") && found[0].contains("--max-size"))
    #expect(found[1] == "a/b.note: 22")
  }

  @Test(
    "An archive that unpacks to far more than it is ends, read or skipped.",
    arguments: [
      "x.note", "x.png",
    ])
  func limitsTheRatio(name: String) throws {
    var tar = TarBuilder()
    tar.add(name, [UInt8](repeating: 0, count: 32 << 20))
    tar.add("b.note", [])
    let found = shown(try inputs(try tar.bytes.packed()))
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("a: overLimit It unpacks to more than 200 times its size"))
    #expect(found[0].contains("--max-ratio"))
  }

  @Test("Encrypted members are told of one by one.")
  func tellsOfEncryption() throws {
    var zip = ZipArchive()
    zip.add(Array("a.note".utf8), [1, 2, 3], flags: 1)
    zip.add("b.note", Array("2".utf8))
    let found = shown(try inputs(zip.bytes))
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("a/a.note: unsupported This file in an archive is encrypted."))
    #expect(found[1] == "a/b.note: 2")
  }

  @Test("What comes before the damage is kept, and the rest told of.")
  func keepsWhatComesBeforeDamage() throws {
    let bytes = TarBuilder((name: "a.note", text: "1"), (name: "b.note", text: "2")).bytes
    let found = shown(try inputs(Array(bytes.prefix(1300))))
    #expect(found.first == "a/a.note: 1")
    #expect(found.last?.hasPrefix("a: malformed The archive is damaged; the rest") == true)
  }

  @Test("Documents that consist of a ZIP file are no archives.")
  func leavesDocumentsAlone() throws {
    for name in ["[Content_Types].xml", "mimetype"] {
      let bytes = ZipArchive([name: "x", "b.note": ""]).bytes
      #expect(try inputs(bytes).map(\.name) == [folder.path("a")])
    }
    let bytes = ZipArchive(["b.note": "", "mimetype": "x"]).bytes
    #expect(try inputs(bytes).map(\.name) == [folder.path("a/b.note")])
  }

  @Test("One file packed with gzip is no archive.")
  func leavesPackedFilesAlone() throws {
    #expect(try inputs(try Array("text".utf8).packed()).map(\.name) == [folder.path("a")])
  }

  @Test("Folders are searched for archives by their names.")
  func walksFolders() throws {
    let zip = ZipArchive(["x.note": "1"]).bytes
    for name in ["b.zip", "c.tar.gz", "d.7z", "e.bin", "f.note", "g.bz2"] {
      try folder.write(zip, to: name)
    }
    let inputs = Inputs([folder.path], registry: Registry([NoteDecoder.self]))
    #expect(
      shown(inputs) == [
        "b.zip/x.note: 1", "c.tar.gz/x.note: 1", "d.7z/x.note: 1", "f.note/x.note: 1",
      ]
    )
    #expect(inputs.skipped.unknown == 2)
  }
}
