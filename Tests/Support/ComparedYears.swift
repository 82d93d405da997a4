public import NianbaoKit

/// Two reports of an agency on one form, for consecutive years, compared with each other.
public struct ComparedYears {
  /// The later report with its findings.
  public let later: Report
  /// The rules of the findings in the later report.
  public var rules: [String] { later.findings.map(\.rule) }

  /// Compares cells of two years.
  ///
  /// - Parameters:
  ///   - reader: The reader of the form.
  ///   - last: The cells of the earlier report.
  ///   - now: Those of the later one.
  public init(
    _ reader: any Reader.Type, _ last: KeyValuePairs<String, String>,
    _ now: KeyValuePairs<String, String>
  ) {
    let registry = Registry([reader])
    var history = History(registry.rules)
    let reports = [last, now].enumerated().map { index, cells in
      var report = CellReport(
        "\(index).txt", form: reader.name, registry.fields, agency: "青麓县财政局", year: 2020 + index)
      for (field, words) in cells { report.print(field, words) }
      return report.report
    }
    later = (reports.flatMap { history.add($0) } + history.finish())[1]
  }

  /// How a rule over one measure comes out on some cells: the words `holds`, `fails`, `undecided`.
  public static func outcome(
    of rule: String, _ reader: any Reader.Type, _ last: KeyValuePairs<String, String>,
    _ now: KeyValuePairs<String, String>
  ) -> String {
    let years = ComparedYears(reader, last, now)
    if years.rules.contains(rule) { return "fails" }
    return years.later.tally.held > 0 ? "holds" : "undecided"
  }
}
