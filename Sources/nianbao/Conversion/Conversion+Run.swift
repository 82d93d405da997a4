import DataPackage
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
    let batch = Batch(Converter(registry, limits: limits, hasDigests: writer == nil))
    return run(batch, registry, console: console, isCancelled: isCancelled)
  }

  func run(
    _ batch: Batch, _ registry: Registry, console: Console, isCancelled: () -> Bool
  ) -> Outcome {
    let run = BatchRun(inputs: inputs, list: list, limits: limits, destination: destination)
    return run.run(batch, registry, console: console, isCancelled: isCancelled) {
      output throws(OutputError) in
      guard let writer else {
        return try DataPackage(output, options: options, schema: registry.schema)
      }
      return try writer.init().begin(output, options: options, schema: registry.schema)
    } judge: { summary in
      Outcome(summary, errors: isStrict ? summary.withErrors : 0)
    }
  }
}
