import NianbaoKit
import TestSupport

/// Rules over years and units for the form made up for the tests, and reports on it.
enum FlockRules {
  static let book = RuleBook(
    [
      RuleBook.Form(
        id: FlockForm.form.id, fields: FlockForm.form.fields, years: nil,
        rules: RuleFile.rules(Array(lines.joined(separator: "\n").utf8)))
    ], FlockForm.fields)

  private static let lines = [
    ["T-CARRY", "warning", "formula", "flock.start.{} == last(flock.end.{})"],
    [
      "T-MONEY", "warning", "ratio", "milk.fresh.earned 0.01 100 0 nonzero because 羊多 | many sheep",
    ],
    ["T-SUM", "warning", "units", "count amount - flock.end.* within 0.01"],
    ["T-TWICE", "info", "units", "flock.end.* because 两处放羊 | sheep graze in two places"],
  ].map { words in
    [words[0], words[1], "advisory", words[2], words[3], "羊办", "规则。", "A rule."]
      .joined(separator: "\t")
  }

  /// A report on sheep.
  static func report(
    _ year: Int?, _ cells: KeyValuePairs<String, String> = [:], agency: String? = "青麓县羊办",
    source: String? = nil, scope: Identity.Scope? = nil
  ) -> Report {
    builder(year, cells, agency: agency, source: source, scope: scope).report
  }

  static func builder(
    _ year: Int?, _ cells: KeyValuePairs<String, String> = [:], agency: String? = "青麓县羊办",
    source: String? = nil, scope: Identity.Scope? = nil
  ) -> CellReport {
    var report = CellReport(
      source ?? "\(year ?? 0).txt", form: FlockForm.form.id, FlockForm.fields, agency: agency,
      year: year)
    for (field, words) in cells { report.print(field, words) }
    if let scope { report.count(scope) }
    return report
  }

  /// The reports after they were compared one after the other.
  static func compared(_ reports: Report..., window: Int = History.defaultWindow) -> [Report] {
    var history = History(book, window: window)
    return reports.flatMap { history.add($0) } + history.finish()
  }
}

extension Report {
  /// The findings of a rule.
  func findings(of rule: String) -> [Finding] { findings.filter { $0.rule == rule } }
}
