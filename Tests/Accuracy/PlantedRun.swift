import Generator
import NianbaoKit

/// Checks reports without a mistake and the same reports with one wrong cell.
struct PlantedRun {
  let count: Int
  let seed: UInt64

  /// What came out for the reports on one form.
  struct Result: Equatable {
    var reports = 0
    /// Reports without a mistake that an error was found in.
    var falseAlarms = 0
    /// Wrong cells that an error finding cites.
    var found = 0
    /// Wrong cells that more than one sum tells, so that their place can be known.
    var crossed = 0
    /// Those of them that are the first suggestion, value included.
    var crossedFirst = 0
    /// Wrong cells that are the first suggestion, value included.
    var first = 0
    /// Wrong cells that are among the suggestions.
    var suggested = 0

    static func += (left: inout Result, right: Result) {
      left.reports += right.reports
      left.falseAlarms += right.falseAlarms
      left.found += right.found
      left.crossed += right.crossed
      left.crossedFirst += right.crossedFirst
      left.first += right.first
      left.suggested += right.suggested
    }
  }

  /// Checks the reports of all forms.
  ///
  /// - Parameters:
  ///   - converter: What reads and checks them.
  ///   - kind: How they are printed.
  ///   - missed: Told of each report that did not come out as it should.
  /// - Returns: The results by form.
  func run(
    _ converter: Converter, _ kind: Kind, missed: (String) -> Void
  ) -> [(form: String, result: Result)] {
    let generator = Generator(converter.registry, seed: seed)
    return generator.forms.map { form in
      var result = Result()
      for index in 0..<count {
        let clean = converter.convert(
          kind.sample(of: generator.flawlessReport(on: form, index)).source)
        result.reports += 1
        for finding in clean.findings where finding.severity == .error {
          result.falseAlarms += 1
          missed("\(clean.source): false alarm \(finding.rule): \(finding.message.en)")
        }
        let (planted, plant) = generator.reportWithSlip(on: form, index)
        guard let plant else { continue }
        let report = converter.convert(kind.sample(of: planted).source)
        result += judge(report, plant, missed)
      }
      return (form.id, result)
    }
  }

  private func judge(_ report: Report, _ plant: Plant, _ missed: (String) -> Void) -> Result {
    var result = Result()
    let field = report.fields.id(plant.field)
    let citing = report.findings.filter { finding in
      finding.severity == .error && finding.fields.contains { $0 == field }
    }
    let what = "\(report.source): \(plant.field) is \(plant.printed) for \(plant.right)"
    if citing.isEmpty { missed("\(what): not found") } else { result.found = 1 }
    let changes = citing.lazy.compactMap { $0.evidence?.suggestion?.changes }.first ?? []
    let isFirst = changes.first.map { $0.field == field && $0.value == plant.right } ?? false
    result.first = isFirst ? 1 : 0
    result.suggested = changes.contains { $0.field == field && $0.value == plant.right } ? 1 : 0
    if plant.sums > 1 {
      result.crossed = 1
      result.crossedFirst = result.first
      if !isFirst { missed("\(what): not suggested first") }
    }
    return result
  }
}
