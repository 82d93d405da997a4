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
  ///
  /// - Parameters:
  ///   - converter: What is measured.
  ///   - finished: Gets each kind with its table, or with nil when a program is missing that it needs.
  func run(_ converter: Converter, _ finished: (Kind, ScoreTable?) -> Void) throws {
    let generator = Generator(converter.registry, seed: seed)
    for kind in kinds {
      var table = ScoreTable(kind.name)
      for form in generator.forms {
        let samples = (0..<count).map { kind.sample(of: generator.report(on: form, $0)) }
        guard let printed = try kind.isPrintedByOffice ? printedByOffice(samples) : samples else {
          finished(kind, nil)
          break
        }
        for sample in printed {
          try keep(sample.source)
          table.add(Scorer(converter.convert(sample.source), sample.truth), to: form.id)
        }
      }
      if !table.groups.isEmpty { finished(kind, table) }
    }
  }

  private func printedByOffice(_ samples: [Sample]) throws -> [Sample]? {
    guard let pages = try Office()?.pdfs(of: samples.map(\.source)) else { return nil }
    return zip(samples, pages).map { sample, bytes in
      Sample(source: Source(name: sample.source.name + ".pdf", bytes: bytes), truth: sample.truth)
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
