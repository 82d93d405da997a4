/// Turns many sources into one output, one source at a time.
///
/// A source that cannot be read becomes a report that says so, and the batch goes on. Reports of the
/// same agency for consecutive years are compared (`History`); apart from what is kept for that,
/// memory does not grow with the number of sources.
public struct Batch {
  /// The largest source in bytes that is read.
  public var limit = InputLimits().size

  private let fields: FieldDictionary
  private let rules: RuleBook?
  private let convert: (Source) -> Report

  /// A batch that converts with the plug-ins of a converter.
  public init(_ converter: Converter) {
    self.init(fields: converter.registry.fields, rules: converter.registry.rules) {
      converter.convert($0)
    }
    limit = converter.limits.size
  }

  /// A batch that makes reports in a way of the caller's own.
  ///
  /// - Parameters:
  ///   - fields: The dictionary of the reports.
  ///   - rules: The rules for comparing years; nil compares none.
  ///   - convert: Makes the report of one source.
  public init(
    fields: FieldDictionary, rules: RuleBook? = nil, convert: @escaping (Source) -> Report
  ) {
    self.fields = fields
    self.rules = rules
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
    var history = rules.map { History($0) }
    for item in inputs {
      if isCancelled() { break }
      observe(.begins(item.name))
      var report = report(of: item)
      history?.compare(&report)
      if isCancelled() { break }
      try sink.write(report)
      summary.count(report)
      observe(.ends(report))
    }
    if !isCancelled() { try sink.finish() }
    summary.isCancelled = isCancelled()
    summary.forgotten = history?.forgotten ?? 0
    return summary
  }

  /// The report of one source by itself; what cannot be read gives a report that tells why.
  public func report(of item: Inputs.Item) -> Report {
    var report: Report
    do {
      let bytes = try item.read(limit: limit)
      report = convert(Source(name: item.name, bytes: bytes, format: item.format))
    } catch {
      report = Report.unreadable(item.name, error, fields: fields)
    }
    report.isFile = item.isFile
    return report
  }
}
