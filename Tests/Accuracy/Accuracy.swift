import ArgumentParser
import FoundationEssentials
import Generator
import Glibc
import NianbaoKit
import TestSupport

/// Compares what the program reads with what documents say, cell by cell.
@main
struct Accuracy: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "accuracy",
    abstract: "Compares what nianbao reads with what documents say, cell by cell.",
    discussion: """
      Scores the documents of Corpus and, where there is one, of a folder of labelled documents; \
      with --generated it scores generated reports in every dialect and file format instead.

      A cell is right, absent (or unreadable), flagged (wrong, but a warning names the field) or \
      SILENT (wrong, and nothing says so). A lost cell is one whose place the document does not \
      tell: it must be right or absent.

      Exit codes: 0 nothing is silently wrong; 1 a cell is SILENT or invented, or a number from a \
      sentence is wrong; 64 wrong usage.
      """)

  @Option(help: "A folder with labelled documents and their truth.jsonl.")
  var corpus = "../shared/corpus"

  @Flag(help: "Also print one line for each document of the corpus.")
  var documents = false

  @Option(help: "Generate this many reports on each form in each kind.")
  var generated: Int?

  @Option(help: "Check this many reports on each form, without and with one wrong cell.")
  var planted: Int?

  @Option(help: "The seed of the generated reports.")
  var seed: UInt64 = 1

  @Option(help: "Keep the generated documents in this folder.")
  var keep: String?

  @Option(help: "Only kinds whose names begin so, such as html; may be repeated.")
  var only: [String] = []

  @Option(help: "How many cells to list for each table.")
  var show = 40

  @Flag(help: "Also list cells that are absent or flagged.")
  var absent = false

  func run() throws {
    let isClean = try planted.map(runPlanted) ?? generated.map(runGenerated) ?? runCorpus()
    if !isClean { throw ExitCode(1) }
  }

  func validate() throws {
    guard planted ?? 1 > 0 else { throw ValidationError("--planted needs a number above 0.") }
    guard generated ?? 1 > 0 else { throw ValidationError("--generated needs a number above 0.") }
    guard only.allSatisfy({ name in Kind.all.contains { $0.name.hasPrefix(name) } }) else {
      let names = Kind.all.map(\.name).joined(separator: ", ")
      throw ValidationError("--only: no kind begins so. Kinds: \(names).")
    }
  }

  private func runCorpus() throws -> Bool {
    let run = CorpusRun(Converter()) { name, scorer in
      guard documents else { return }
      let score = scorer.score
      print(
        "\(name): cells \(score.cells), right \(score.right), absent \(score.absent),",
        "flagged \(score.flagged), SILENT \(score.silent), invented \(score.invented)")
    }
    let tables = [try run.project()] + (try run.labelled(in: corpus))
    for table in tables { printTable(table) }
    return tables.allSatisfy(\.total.isClean)
  }

  private func runGenerated(_ count: Int) throws -> Bool {
    let kinds = Kind.all.filter { kind in
      only.isEmpty || only.contains { kind.name.hasPrefix($0) }
    }
    let run = GeneratedRun(count: count, seed: seed, kinds: kinds, folder: keep)
    var isClean = true
    try run.run(Converter()) { kind, outcome in
      switch outcome {
      case .scored(let table):
        printTable(table)
        isClean = isClean && table.total.isClean
      case .skipped(let reason): print("\(kind.name): skipped. \(reason.en)\n")
      }
    }
    return isClean
  }

  private func runPlanted(_ count: Int) -> Bool {
    guard let kind = Kind.all.first(where: { only.isEmpty || $0.name.hasPrefix(only[0]) }) else {
      return false
    }
    var left = show
    let results = PlantedRun(count: count, seed: seed).run(Converter(), kind) { line in
      if left > 0 { print("  \(line)") }
      left -= 1
    }
    var isClean = true
    for (form, result) in results {
      print(
        "\(form): reports \(result.reports), false alarms \(result.falseAlarms), found \(result.found),",
        "suggested first \(result.first), among the suggested \(result.suggested);",
        "in several sums \(result.crossed), of these suggested first \(result.crossedFirst)")
      isClean = isClean && result.falseAlarms == 0 && result.found == result.reports
    }
    return isClean
  }

  private func printTable(_ table: ScoreTable) {
    for line in table.lines + table.summary { print(line) }
    let listed = table.deviations.filter { absent || $0.isSilent }
    for deviation in listed.prefix(show) { print("  \(deviation.line)") }
    if listed.count > show { print("  and \(listed.count - show) more") }
    print()
  }
}
