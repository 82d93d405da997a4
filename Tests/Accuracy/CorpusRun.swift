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

  /// A folder of labelled documents with one `truth.jsonl`; no table when there is none.
  ///
  /// Other files with the content of a document are scored in a table of their own, so that no
  /// document counts twice.
  func labelled(in folder: String) throws -> [ScoreTable] {
    let root = URL(filePath: folder)
    guard let lines = try? Data(contentsOf: root.appending(path: "truth.jsonl")) else { return [] }
    var documents = ScoreTable("labelled")
    var copies = ScoreTable("labelled copies")
    for line in lines.split(separator: 0x0A) {
      let document = try JSONDecoder().decode(LabelledDocument.self, from: line)
      documents.add(try score(document.file, document.truth, root), to: document.group)
      for copy in document.copies {
        copies.add(try score(copy, document.truth, root), to: document.group)
      }
    }
    return [documents, copies].filter { !$0.groups.isEmpty }
  }

  private func score(_ file: String, _ truth: DocumentTruth, _ root: URL) throws -> Scorer {
    let bytes = try Data(contentsOf: root.appending(path: file))
    let scorer = Scorer(converter.convert(Source(name: file, bytes: Array(bytes))), truth)
    scored(file, scorer)
    return scorer
  }
}

extension CorpusCase {
  /// The folder of the case below `Corpus`, such as `form-2019`.
  fileprivate var kind: String { String(name.prefix { $0 != "/" }) }
}
