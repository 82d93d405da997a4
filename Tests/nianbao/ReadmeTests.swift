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
    let name = "Corpus/form-2021/amount-with-unit/input.txt"
    #expect(readme.contains("    nianbao inspect \(name)\n"))
    let path = URL(filePath: Corpus.path).deletingLastPathComponent().appending(path: name)
    let source = Source(name: name, bytes: Array(try Data(contentsOf: path)))
    let report = Converter(.linked).convert(source)
    let page = Inspection(report, registry: .linked, language: .english).text
    #expect(readme.contains("```\n\(page)```\n"))
  }

  /// The README may lack the newest plug-in, which must not need an edit here, but what it says of
  /// the others is what they say of themselves.
  @Test func saysOfFormatsWhatTheySay() throws {
    let said = FormatListing(.linked).markdown(.english).split(separator: "\n")
    let start = try #require(readme.firstRange(of: "## Formats")?.upperBound)
    let section = readme[start...].prefix(
      upTo: readme[start...].firstRange(of: "\n## ")?.lowerBound ?? readme.endIndex)
    let rows = section.split(separator: "\n").filter { $0.hasPrefix("|") }
    #expect(rows.count > 10)
    for row in rows { #expect(said.contains(row)) }
  }

  @Test func isNoManual() {
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 240)
  }
}
