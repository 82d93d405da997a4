import FoundationEssentials
import NianbaoKit

/// From reports to bytes, for one writer.
struct WritingBenchmark {
  private let reports: [Report]
  private let schema: Schema
  private let writer: any Writer.Type

  init(_ converter: Converter, _ sources: [Source], _ writer: any Writer.Type) {
    reports = sources.map { converter.convert($0) }
    schema = converter.registry.schema
    self.writer = writer
  }

  /// Writes `count` reports in some layouts; a cell is a column of a wide table or a fact.
  func run(_ count: Int, _ layouts: [Layout]) throws {
    for layout in layouts {
      let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("nianbao-benchmark.\(writer.extensions[0])").path
      defer { try? FileManager.default.removeItem(atPath: path) }
      let clock = ContinuousClock()
      let start = clock.now
      let cells = try write(count, layout, to: path)
      let seconds = (clock.now - start).seconds
      let memory = PeakMemory.megabytes
      let fingerprint = Fingerprint(file: path)
      print(
        "write  \(writer.name) \(layout.rawValue): \(Int(Double(cells) / seconds)) cells/s,",
        "\(Int(Double(fingerprint.size) / seconds / 1e6)) MB/s, \(fingerprint.size / 1_000_000) MB,",
        "peak memory \(memory) MB, fingerprint \(fingerprint.text)")
    }
  }

  /// Writes `count` reports to a file.
  ///
  /// - Returns: How many cells they have.
  func write(_ count: Int, _ layout: Layout, to path: String) throws -> Int {
    let output = try Output(.file(path))
    let sink = try writer.init().begin(
      output, options: WriterOptions(layout: layout), schema: schema)
    var cells = 0
    for index in 0..<count {
      let report = reports[index % reports.count]
      try sink.write(report)
      cells += layout == .wide ? schema.fields.entries.count : report.facts.count
    }
    try sink.finish()
    try output.commit()
    return cells
  }
}
