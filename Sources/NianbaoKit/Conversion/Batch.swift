/// Turns many sources into one output, one source at a time.
///
/// A source that cannot be read becomes a report that says so, and the batch goes on; memory
/// does not grow with the number of sources.
public struct Batch {
  /// The largest source in bytes that is read.
  public var limit = InputLimits().size

  private let fields: FieldDictionary
  private let convert: (Source) -> Report

  /// A batch that converts with the plug-ins of a converter.
  public init(_ converter: Converter) {
    self.init(fields: converter.registry.fields) { converter.convert($0) }
    limit = converter.limits.size
  }

  /// A batch that makes reports in a way of the caller's own.
  ///
  /// - Parameters:
  ///   - fields: The dictionary of the reports.
  ///   - convert: Makes the report of one source.
  public init(fields: FieldDictionary, convert: @escaping (Source) -> Report) {
    self.fields = fields
    self.convert = convert
  }

  /// Something that happens while a batch runs.
  public enum Event {
    /// The source of this name will be read.
    case begins(String)
    /// The report of a source has been written.
    case ends(Report)
  }

  /// Reads, converts and writes source after source, then completes the output.
  ///
  /// - Parameters:
  ///   - inputs: The sources.
  ///   - sink: Where the reports go; it is finished unless the batch is cancelled.
  ///   - isCancelled: Asked between two sources; when it says yes the batch stops.
  ///   - observe: Told of each source.
  /// - Returns: How many sources came out how.
  /// - Throws: `OutputError` when a report cannot be written; the caller discards the output.
  public func run(
    _ inputs: some Sequence<Inputs.Item>, into sink: any ReportSink,
    isCancelled: () -> Bool = { false }, observe: (Event) -> Void = { _ in }
  ) throws(OutputError) -> BatchSummary {
    var summary = BatchSummary()
    for item in inputs {
      if isCancelled() { break }
      observe(.begins(item.name))
      let report = report(of: item)
      if isCancelled() { break }
      try sink.write(report)
      summary.count(report)
      observe(.ends(report))
    }
    if !isCancelled() { try sink.finish() }
    summary.isCancelled = isCancelled()
    return summary
  }

  /// The report of one source; what cannot be read gives a report that tells why.
  public func report(of item: Inputs.Item) -> Report {
    do {
      let bytes = try item.read(limit: limit)
      return convert(Source(name: item.name, bytes: bytes, format: item.format))
    } catch {
      return Report.unreadable(item.name, error, fields: fields)
    }
  }
}
