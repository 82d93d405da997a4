import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

/// What findings can say is declared where they are made; the article on findings says the same.
@Suite struct CatalogueTests {
  private let catalogue = Registry.linked.catalogue
  private let article: String

  init() throws {
    let folder = URL(filePath: Corpus.path).deletingLastPathComponent()
    article = try String(
      contentsOf: folder.appending(path: "Sources/NianbaoKit/NianbaoKit.docc/Findings.md"),
      encoding: .utf8)
  }

  @Test("what a stage declares stands in the article, word by word")
  func articleSaysWhatStagesDeclare() {
    let lines = Set(article.split(separator: "\n").map(String.init))
    for kind in catalogue.reading + catalogue.comparing {
      let row = "| `\(kind.id)` | \(kind.severity.rawValue) | \(kind.meaning.en) |"
      #expect(lines.contains(row), "\(row)")
    }
  }

  @Test("the article lists what nobody declares, and only rules beside it")
  func articleListsNothingElse() {
    let listed = article.split(separator: "\n").filter { $0.hasPrefix("| `") }
      .compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
      .filter { $0.contains { $0.isUppercase } }
    #expect(listed.count == Set(listed).count)
    #expect(listed.filter { catalogue[$0] == nil } == [])
  }

  @Test("an id is declared once, and a rule that a stage tells is as grave as the stage says")
  func idsAreDeclaredOnce() {
    #expect(catalogue.ids.count == Set(catalogue.ids).count)
    let rules = Dictionary(
      uniqueKeysWithValues: Registry.linked.rules.rules.map { ($0.id, $0.severity) })
    for (id, severity) in [
      ("S2-INTEGER", Severity.error), ("S2-NONNEG", .error), ("META-YEAR", .warning),
      ("STRUCT-TABLES", .error),
    ] {
      #expect(rules[id] == severity)
      #expect(!catalogue.reading.contains { $0.id == id })
    }
  }

  @Test("findings on the corpus have an id of the catalogue")
  func corpusHasNoOtherIDs() throws {
    let converter = Converter()
    for item in Corpus.cases {
      for finding in converter.convert(try item.source()).findings {
        #expect(catalogue[finding.rule] != nil, "\(finding.rule) in \(item.name)")
      }
    }
  }
}
