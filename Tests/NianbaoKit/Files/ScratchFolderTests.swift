import FoundationEssentials
import NianbaoKit
import Testing

@Suite struct ScratchFolderTests {
  @Test("A folder keeps files for its owner alone and disappears with it.")
  func disappears() throws {
    var folder: ScratchFolder? = try ScratchFolder()
    let path = try #require(folder?.path)
    let file = try #require(folder).write(Array("年报".utf8), to: "a")
    #expect(file == path + "/a")
    #expect(try folder?.read("a", limit: 6) == Array("年报".utf8))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    let outside = try ScratchFolder()
    let kept = try outside.write([1], to: "kept")
    try FileManager.default.createDirectory(
      atPath: path + "/b/c", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: path + "/b/link", withDestinationPath: outside.path)
    folder = nil
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(FileManager.default.fileExists(atPath: kept))
  }

  @Test("A missing file is nil, a large one or a link an error.")
  func readsWithinLimits() throws {
    let folder = try ScratchFolder()
    #expect(try folder.read("missing", limit: 10) == nil)
    try folder.write([1, 2, 3], to: "a")
    #expect(throws: SourceError.self) { try folder.read("a", limit: 2) }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/a")
    #expect(throws: SourceError.self) { try folder.read("link", limit: 10) }
  }
}
