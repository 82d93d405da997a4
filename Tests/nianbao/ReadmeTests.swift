import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

/// What the README shows must be what the program does.
@Suite struct ReadmeTests {
  private let readme: String

  init() throws {
    let folder = URL(filePath: Corpus.path).deletingLastPathComponent()
    readme = try String(contentsOf: folder.appending(path: "README.md"), encoding: .utf8)
  }

  @Test func showsWhatInspectPrints() throws {
    let name = "Corpus/form-2019/row-that-the-form-lacks/input.txt"
    #expect(readme.contains("    nianbao inspect \(name)\n"))
    let path = URL(filePath: Corpus.path).deletingLastPathComponent().appending(path: name)
    let source = Source(name: name, bytes: Array(try Data(contentsOf: path)))
    let report = Converter(.linked).convert(source)
    let page = Inspection(report, registry: .linked, language: .english).text
    #expect(readme.contains("```\n\(page)```\n"))
  }

  @Test func listsTheLinkedFormats() {
    let tables = FormatListing(.linked).markdown(.english).replacing("## ", with: "### ")
    #expect(readme.contains(tables))
  }

  @Test func isNoManual() {
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 240)
  }
}
