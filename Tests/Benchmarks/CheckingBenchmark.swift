import NianbaoKit

/// How much of the time of converting the rules take.
struct CheckingBenchmark {
  private let converter: Converter
  private let sources: [Source]

  init(_ converter: Converter, _ sources: [Source]) {
    self.converter = converter
    self.sources = sources
  }

  /// Converts `count` documents, then checks the reports as often once more: both in one run.
  func run(_ count: Int) {
    let clock = ContinuousClock()
    let converting = clock.measure {
      for index in 0..<count { _ = converter.convert(sources[index % sources.count]) }
    }
    let reports = sources.map { converter.convert($0) }
    let checking = clock.measure {
      for index in 0..<count {
        var report = reports[index % reports.count]
        report.findings = []
        converter.registry.rules.check(&report)
      }
    }
    let share = checking.seconds / (converting.seconds - checking.seconds) * 100
    print("check  \(Double(Int(share * 10)) / 10) % on top of reading")
  }
}
