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

  /// How the run of one kind ended.
  enum Outcome {
    case scored(ScoreTable)
    /// A program is missing that is needed for it.
    case skipped(Message)
  }

  /// Generates, converts and compares kind by kind.
  func run(_ converter: Converter, _ finished: (Kind, Outcome) -> Void) throws {
    let generator = Generator(converter.registry, seed: seed)
    var kept = folder.map { KeptDocuments(folder: $0) }
    for kind in kinds {
      do {
        finished(kind, .scored(try score(kind, generator, converter, keeping: &kept)))
      } catch let error as SourceError where error.kind == .unsupported {
        finished(kind, .skipped(error.message))
      }
    }
    try kept?.finish()
  }

  private func score(
    _ kind: Kind, _ generator: Generator, _ converter: Converter, keeping kept: inout KeptDocuments?
  ) throws -> ScoreTable {
    var table = ScoreTable(kind.name)
    for form in generator.forms {
      let samples = (0..<count).map { kind.sample(of: generator.report(on: form, $0)) }
      for sample in kind.isPrintedByOffice ? try printedByOffice(samples) : samples {
        try kept?.keep(sample)
        table.add(Scorer(converter.convert(sample.source), sample.truth), to: form.id)
      }
    }
    return table
  }

  private func printedByOffice(_ samples: [Sample]) throws -> [Sample] {
    zip(samples, try Office().pdfs(of: samples.map(\.source))).map { sample, bytes in
      Sample(source: Source(name: sample.source.name + ".pdf", bytes: bytes), truth: sample.truth)
    }
  }
}
