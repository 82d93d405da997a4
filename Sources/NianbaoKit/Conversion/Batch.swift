/// Turns many sources into one output.
///
/// A source that cannot be read becomes a report that says so, and the batch goes on. Reports of the
/// same agency for consecutive years are compared (`History`), for which reports are written a little
/// later than they were read; apart from what is kept for that, memory does not grow with the number
/// of sources. Several sources may be converted at once; they are compared and written in the same
/// order as with one at a time.
public struct Batch: Sendable {
  /// The largest source in bytes that is read.
  public var limit = InputLimits().size
  /// How many sources are converted at once, each on a thread of its own; 1 starts no thread.
  public var jobs = 1

  /// How many sources are in memory for each that is converted: enough that the threads go on while
  /// the first one takes long.
  private static let sourcesPerJob = 4

  private let fields: FieldDictionary
  private let rules: RuleBook?
  private let convert: @Sendable (Source) -> Report

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
  ///   - convert: Makes the report of one source, on any thread.
  public init(
    fields: FieldDictionary, rules: RuleBook? = nil, convert: @escaping @Sendable (Source) -> Report
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

  /// Converts the sources and writes their reports in the same order, then completes the output.
  ///
  /// All functions that it is given are called on the thread that it is called on.
  ///
  /// - Parameters:
  ///   - inputs: The sources.
  ///   - sink: Where the reports go; it is finished unless the batch is cancelled.
  ///   - isCancelled: Asked between two sources; when it says yes the batch stops, after the sources
  ///     that are being converted.
  ///   - observe: Told of each source.
  /// - Returns: How many sources came out how. Where the reader of the output has gone the batch
  ///   stops and the summary says so.
  /// - Throws: `OutputError` when a report cannot be written otherwise; the caller discards the
  ///   output.
  public func run(
    _ inputs: some Sequence<Inputs.Item>, into sink: any ReportSink,
    isCancelled: () -> Bool = { false }, observe: (Event) -> Void = { _ in }
  ) throws(OutputError) -> BatchSummary {
    var summary = BatchSummary()
    var history = rules.map { History($0) }
    func write(_ reports: [Report]) throws(OutputError) {
      for report in reports where !summary.isAbandoned {
        summary.count(report)
        try summary.noteReader { () throws(OutputError) in try sink.write(report) }
        observe(.ends(report))
      }
    }
    let conveyor = Conveyor(threads: jobs > 1 ? jobs : 0) { report(of: $0) }
    defer { conveyor.stop() }
    var items = inputs.makeIterator()
    var hasMore = true
    var names: ArraySlice<String> = []
    while !isCancelled(), !summary.isAbandoned {
      while hasMore, names.count < (jobs > 1 ? jobs * Self.sourcesPerJob : 1), !isCancelled() {
        guard let item = items.next() else {
          hasMore = false
          break
        }
        names.append(item.name)
        conveyor.put(item)
      }
      guard let name = names.popFirst() else { break }
      observe(.begins(name))
      guard let report = conveyor.take(), !isCancelled() else { break }
      try write(history?.add(report) ?? [report])
    }
    summary.isCancelled = isCancelled()
    if !summary.isCancelled { try write(history?.finish() ?? []) }
    if !summary.isCancelled, !summary.isAbandoned {
      try summary.noteReader { () throws(OutputError) in try sink.finish() }
    }
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
