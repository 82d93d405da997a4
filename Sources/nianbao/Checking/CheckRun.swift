import NianbaoKit

/// What a `check` command line means.
struct CheckRun {
  let run: BatchRun
  let writer: any Writer.Type
  let options: WriterOptions
  let rules: Set<String>
  let severity: Severity
  let jobs: Int
  let government: Government?

  /// Finds out what was meant.
  ///
  /// - Parameters:
  ///   - typed: The command line.
  ///   - registry: The plug-ins that names and extensions stand for.
  /// - Throws: `UsageError` when a name is not known or two options do not fit.
  init(_ typed: CheckCommand, registry: Registry) throws(UsageError) {
    writer = try Self.writer(typed, registry)
    var destination = Output.Destination.standardOutput
    if let file = typed.output, file != "-" {
      for input in typed.input.inputs where Inputs.isSameFile(input, file) {
        throw .outputIsInput(file)
      }
      destination = .file(file)
    }
    run = BatchRun(
      inputs: typed.input.inputs, list: typed.input.filesFrom, limits: typed.input.limits.limits,
      destination: destination)
    var options = WriterOptions(layout: .findings)
    options.language = typed.language.resolved
    self.options = options
    let catalogue = registry.catalogue
    for rule in typed.only where catalogue[rule] == nil {
      throw .unknownRule(rule, near: NearID.of(rule, among: catalogue.ids))
    }
    rules = Set(typed.only)
    jobs = typed.input.jobCount
    severity = rules.isEmpty ? typed.severity : .info
    government = typed.rollup.map { Government(parent: $0, list: typed.expect) }
  }

  /// Checks everything, writes the findings, and tells how it went.
  ///
  /// - Parameters:
  ///   - registry: The plug-ins.
  ///   - console: Where messages go.
  ///   - isCancelled: Asked between two sources.
  /// - Returns: What the exit code shall say.
  func run(
    _ registry: Registry, console: Console, isCancelled: () -> Bool = { false }
  ) -> Outcome {
    let converter = Converter(registry, limits: run.limits)
    var batch = Batch(converter)
    batch.jobs = jobs
    let rollUp: RollUp?
    do {
      rollUp = try government?.rollUp(converter, run.limits)
    } catch {
      console.fail(error.message)
      return .nothing
    }
    var filter: FindingFilter?
    return run.run(batch, registry, console: console, isCancelled: isCancelled) {
      output throws(OutputError) in
      let sink = try writer.init().begin(output, options: options, schema: registry.schema)
      let made = FindingFilter(sink, rules: rules, severity: severity)
      filter = made
      return rollUp.map { RollUpSink(made, $0) } ?? made
    } judge: { summary in
      Outcome(summary, errors: filter?.errors ?? 0, others: rollUp == nil ? 0 : 1)
    }
  }

  /// The writer of the format that was asked for; a table for people when none was.
  private static func writer(
    _ typed: CheckCommand, _ registry: Registry
  ) throws(UsageError) -> any Writer.Type {
    let writers = registry.writers.filter { $0.layouts.contains(.findings) }
    let names = writers.map { $0.name }
    if let name = typed.to {
      guard let writer = writers.first(where: { $0.name == name }) else {
        throw .unknownFormat(name, known: names)
      }
      return writer
    }
    guard let file = typed.output, file != "-" else { return FindingTable.self }
    guard let writer = registry.writer(forFile: file), writer.layouts.contains(.findings) else {
      throw .unknownExtension(file, known: writers.flatMap { $0.extensions })
    }
    return writer
  }
}
