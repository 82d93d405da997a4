import NianbaoKit

extension Conversion {
  /// Reads everything, writes the output, and tells how it went.
  ///
  /// - Parameters:
  ///   - registry: The plug-ins.
  ///   - console: Where messages go.
  ///   - isCancelled: Asked between two sources.
  /// - Returns: What the exit code shall say.
  func run(
    _ registry: Registry, console: Console, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    let batch = Batch(Converter(registry, limits: limits))
    return run(batch, registry, console: console, isCancelled: isCancelled)
  }

  func run(
    _ batch: Batch, _ registry: Registry, console: Console, isCancelled: () -> Bool
  ) -> Outcome {
    let inputs: Inputs
    do {
      inputs = Inputs(
        self.inputs, list: try list.map(Self.open), registry: registry, limits: limits)
    } catch {
      console.fail(.noList(list ?? "-", error.message))
      return .nothing
    }
    do {
      return try write(inputs, batch, registry, console: console, isCancelled: isCancelled)
    } catch {
      if error.isClosedPipe { return .done }
      console.fail(error.message)
      return .nothing
    }
  }

  private static func open(_ list: String) throws(SourceError) -> Inputs.List {
    try Inputs.List(list)
  }

  private func write(
    _ inputs: Inputs, _ batch: Batch, _ registry: Registry, console: Console,
    isCancelled: () -> Bool
  ) throws(OutputError) -> Outcome {
    let output = try Output(destination)
    do {
      excludeOutput(from: inputs)
      let sink = try writer.init().begin(output, options: options, fields: registry.fields)
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
      let outcome = Outcome(summary, strict: isStrict)
      if outcome.keepsOutput { try output.commit() } else { output.discard() }
      tell(console, summary, outcome, inputs.skipped)
      return outcome
    } catch {
      output.discard()
      throw error
    }
  }

  /// Keeps the output of an earlier run out of the folders that are being read.
  private func excludeOutput(from inputs: Inputs) {
    switch destination {
    case .file(let path): inputs.exclude(path: path)
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
