import NianbaoKit

/// From bytes to reports.
struct ReadingBenchmark {
  private let converter: Converter
  private let sources: [Source]

  init(_ converter: Converter, _ sources: [Source]) {
    self.converter = converter
    self.sources = sources
  }

  /// Converts `count` documents, and says how memory grew over the last nine tenths of them.
  func run(_ count: Int) {
    var bytes = 0
    var facts = 0
    func convert(_ range: Range<Int>) {
      for index in range {
        let source = sources[index % sources.count]
        bytes += source.bytes.count
        facts += converter.convert(source).facts.count
      }
    }
    let clock = ContinuousClock()
    let start = clock.now
    convert(0..<count / 10)
    let early = PeakMemory.megabytes
    convert(count / 10..<count)
    let seconds = (clock.now - start).seconds
    print(
      "read   \(rate(count, seconds)) documents/s, \(rate(bytes, seconds * 1e6)) MB/s,",
      "\(rate(facts, seconds)) facts/s;",
      "peak memory \(early) MB after \(count / 10), \(PeakMemory.megabytes) MB after \(count)")
  }

  private func rate(_ amount: Int, _ seconds: Double) -> Int { Int(Double(amount) / seconds) }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
