import FoundationEssentials
import Generator
import NianbaoKit
import TestSupport

/// Scores generated reports, kind by kind.
struct GeneratedRun {
  let count: Int
  let seed: UInt64
  let kinds: [Kind]
  /// Where the documents are kept; nil keeps none.
  let folder: String?

  /// Generates, converts and compares; the tables come kind by kind.
  func run(_ converter: Converter, _ finished: (Kind, ScoreTable) -> Void) throws {
    let generator = Generator(converter.registry, seed: seed)
    for kind in kinds {
      var table = ScoreTable(kind.name)
      for form in generator.forms {
        for index in 0..<count {
          let sample = kind.sample(of: generator.report(on: form, index))
          try keep(sample.source)
          table.add(Scorer(converter.convert(sample.source), sample.truth), to: form.id)
        }
      }
      finished(kind, table)
    }
  }

  private func keep(_ source: Source) throws {
    guard let folder else { return }
    let file = URL(filePath: folder).appending(path: source.name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(source.bytes).write(to: file)
  }
}
