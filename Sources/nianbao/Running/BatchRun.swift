import NianbaoKit

/// Reads sources and writes an output: what the subcommands for batches have in common.
struct BatchRun {
  let inputs: [String]
  let list: String?
  let limits: InputLimits
  let destination: Output.Destination

  /// Reads everything, writes the output, and tells how it went.
  ///
  /// - Parameters:
  ///   - batch: What makes the reports.
  ///   - registry: The plug-ins.
  ///   - console: Where messages go.
  ///   - isCancelled: Asked between two sources.
  ///   - begin: Makes the sink of an output.
  ///   - judge: What the exit code shall say, by how the sources came out.
  /// - Returns: The same.
  func run(
    _ batch: Batch, _ registry: Registry, console: Console, isCancelled: () -> Bool,
    begin: (Output) throws(OutputError) -> any ReportSink,
    judge: (BatchSummary) -> Outcome
  ) -> Outcome {
    let inputs: Inputs
    do {
      inputs = Inputs(
        self.inputs, list: try list.map(Self.open), registry: registry, limits: limits)
    } catch {
      console.fail(.noList(list ?? "-", error.message))
      return .nothing
    }
    do throws(OutputError) {
      let output = try Output(destination)
      // Nothing happens when it is committed.
      defer { output.discard() }
      excludeOutput(from: inputs)
      var summary = try write(inputs, batch, into: try begin(output), console, isCancelled)
      let outcome = judge(summary)
      // What goes to standard output tells what the sources are instead of reports.
      let isPrinted = destination == .standardOutput && outcome == .nothing
      if outcome.keepsOutput || isPrinted, !summary.isAbandoned {
        try summary.noteReader { () throws(OutputError) in try output.commit() }
      }
      // Who does not read the output is told nothing, but the exit code says what was found.
      if !summary.isAbandoned { tell(console, summary, outcome, inputs.skipped) }
      return outcome
    } catch {
      console.fail(error.message)
      return .nothing
    }
  }

  private static func open(_ list: String) throws(SourceError) -> Inputs.List {
    try Inputs.List(list)
  }

  private func write(
    _ inputs: Inputs, _ batch: Batch, into sink: any ReportSink, _ console: Console,
    _ isCancelled: () -> Bool
  ) throws(OutputError) -> BatchSummary {
    var progress = ProgressLine(console)
    let summary = try batch.run(inputs, into: sink, isCancelled: isCancelled) { event in
      switch event {
      case .begins(let name): progress.begins(name)
      case .ends(let report) where report.isReadable: break
      case .ends(let report):
        progress.clear()
        console.unreadable(report)
      }
    }
    progress.clear()
    return summary
  }

  /// Keeps the output of an earlier run out of the folders that are being read.
  private func excludeOutput(from inputs: Inputs) {
    switch destination {
    case .file(let path), .folder(let path): inputs.exclude(path: path)
    case .standardOutput: inputs.exclude(descriptor: Terminal.Stream.output.rawValue)
    }
  }
}

extension Message {
  fileprivate static func noList(_ name: String, _ reason: Message) -> Message {
    Message(
      zh: "无法打开清单“\(name)”：\(reason.zh)",
      en: "the list '\(name)' cannot be opened: \(reason.en)")
  }
}
