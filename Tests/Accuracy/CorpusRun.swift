import FoundationEssentials
import NianbaoKit
import TestSupport

/// Scores the documents of the corpus, each against what people read off it.
struct CorpusRun {
  private let converter: Converter
  /// Gets the name and the score of each document.
  private let scored: (String, Scorer) -> Void

  init(_ converter: Converter, _ scored: @escaping (String, Scorer) -> Void) {
    self.converter = converter
    self.scored = scored
  }

  /// The corpus of the project, with a `truth.json` beside each document.
  func project() throws -> ScoreTable {
    var table = ScoreTable("Corpus")
    for document in Corpus.cases {
      guard let truths = try document.truths() else { continue }
      for (report, truth) in zip(document.reports(converter), truths) {
        let scorer = Scorer(report, truth.document(for: report))
        scored(report.source, scorer)
        table.add(scorer, to: document.kind)
      }
    }
    return table
  }

  /// A folder of labelled documents with one `truth.jsonl`, or nil when there is none.
  func labelled(in folder: String) throws -> ScoreTable? {
    let root = URL(filePath: folder)
    guard let lines = try? Data(contentsOf: root.appending(path: "truth.jsonl")) else { return nil }
    var table = ScoreTable("labelled")
    for line in lines.split(separator: 0x0A) {
      let document = try JSONDecoder().decode(LabelledDocument.self, from: line)
      // The same content in other files is scored apart, so that no document counts twice.
      let files = [(document.file, document.group)] + document.copies.map { ($0, "copies") }
      for (file, group) in files {
        let bytes = try Data(contentsOf: root.appending(path: file))
        let scorer = Scorer(
          converter.convert(Source(name: file, bytes: Array(bytes))), document.truth)
        scored(file, scorer)
        table.add(scorer, to: group)
      }
    }
    return table
  }
}

extension CorpusCase {
  /// The folder of the case below `Corpus`, such as `form-2019`.
  fileprivate var kind: String { String(name.prefix { $0 != "/" }) }
}
