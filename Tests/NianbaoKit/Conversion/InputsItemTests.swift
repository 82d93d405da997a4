import FoundationEssentials
import Glibc
import NianbaoKit
import TestSupport
import Testing

@Suite struct InputsItemTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func read(_ name: String, limit: Int) throws(SourceError) -> String {
    let item = Inputs.Item(named: folder.path(name))
    return String(decoding: try item.read(limit: limit), as: UTF8.self)
  }

  @Test func readsAFileUpToTheLimit() throws {
    try folder.write("0123456789", to: "a")
    #expect(try read("a", limit: 10) == "0123456789")
  }

  @Test func readsAnEmptyFile() throws {
    try folder.write("", to: "a")
    #expect(try read("a", limit: 10).isEmpty)
  }

  @Test func namesTheLimitAndTheOption() throws {
    try folder.write("0123456789", to: "a")
    do throws(SourceError) {
      _ = try read("a", limit: 9)
      Issue.record("read more than the limit")
    } catch {
      #expect(error.kind == .overLimit)
      #expect(
        error.message.en == "it is larger than the limit of 9 B; raise the limit with --max-size")
      #expect(error.message.zh == "文件超过大小上限 9 B，可用 --max-size 调高上限")
    }
  }

  @Test func readsAPipeWhoseSizeIsNotKnown() throws {
    try #require(mkfifo(folder.path("pipe"), 0o600) == 0)
    let path = folder.path("pipe")
    let text = String(repeating: "年报", count: 50_000)
    let writer = Thread.start {
      let descriptor = open(path, O_WRONLY)
      _ = text.withCString { write(descriptor, $0, text.utf8.count) }
      close(descriptor)
    }
    #expect(try read("pipe", limit: 1 << 20) == text)
    writer.join()
  }

  @Test func rejectsAFolder() {
    #expect(throws: SourceError.self) { try Inputs.Item(named: folder.path).read(limit: 10) }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may read everything"))
  func rejectsAFileWithoutPermission() throws {
    try folder.write("secret", to: "a")
    chmod(folder.path("a"), 0)
    #expect(throws: SourceError.self) { try read("a", limit: 10) }
  }
}
