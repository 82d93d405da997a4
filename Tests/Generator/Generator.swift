public import NianbaoKit
import TestSupport

/// Makes reports with known values: the same seed always gives the same reports.
public struct Generator: Sendable {
  /// The forms that reports are made of, in the order of their years.
  public let forms: [Form]
  private let seed: UInt64

  /// The last year that reports on a form still in use may be about.
  private static let lastYear = 2025

  /// A generator for the national forms among the readers of a registry.
  ///
  /// A new form joins by the years of its form file. Local forms share their years with a national
  /// one and are left out.
  public init(_ registry: Registry = .linked, seed: UInt64) {
    forms = registry.readers.compactMap { ($0 as? any FormPlugIn.Type)?.form }
      .filter { $0.years != nil && !$0.id.hasPrefix("local-") }
      .sorted { Generator.years(of: $0).lowerBound < Generator.years(of: $1).lowerBound }
    self.seed = seed
  }

  /// For which years a form is used.
  private static func years(of form: Form) -> ClosedRange<Int> {
    (form.years ?? lastYear...lastYear).clamped(to: 0...lastYear)
  }

  /// A report on a form.
  ///
  /// - Parameters:
  ///   - form: One of `forms`.
  ///   - index: Its number among the reports on that form.
  /// - Returns: The report.
  public func report(on form: Form, _ index: Int) -> GeneratedReport {
    draft(on: form, index, .usual).report
  }

  /// A report in which every sum holds and every zero is printed.
  public func flawlessReport(on form: Form, _ index: Int) -> GeneratedReport {
    draft(on: form, index, .flawless).report
  }

  /// The same report with one wrong cell, and which one it is.
  public func reportWithSlip(on form: Form, _ index: Int) -> (report: GeneratedReport, Plant?) {
    let draft = draft(on: form, index, .oneSlip)
    return (draft.report, draft.plant)
  }

  /// The reports of one agency for the first two years of a form.
  ///
  /// - Parameters:
  ///   - form: One of `forms`.
  ///   - index: The number of the pair among those on that form.
  ///   - carriesOver: Whether the later report begins with what the earlier one left.
  /// - Returns: The two reports.
  public func years(
    on form: Form, _ index: Int, carriesOver: Bool = true
  ) -> (earlier: GeneratedReport, later: GeneratedReport) {
    let year = Generator.years(of: form).lowerBound
    let first = draft(on: form, index, .usual, in: Series(name: "earlier", year: year))
    let second = draft(
      on: form, index, .usual,
      in: Series(
        name: "later", year: year + 1, agency: first.report.agency,
        last: carriesOver ? first.figures : nil))
    return (first.report, second.report)
  }

  /// What ties a report to another one of its agency.
  private struct Series {
    let name: String
    let year: Int
    var agency: String?
    /// The figures of the year before.
    var last: Figures?
  }

  private func draft(
    on form: Form, _ index: Int, _ care: Care, in series: Series? = nil
  ) -> (report: GeneratedReport, plant: Plant?, figures: Figures) {
    var random =
      series.map { SeededNumbers(seed: seed, form.id, "\(index)", $0.name) }
      ?? SeededNumbers(seed: seed, form.id, "\(index)")
    var tables = form.tables.map { PrintedTable($0, &random) }
    var figures = Figures(tables, mayErr: care == .usual, &random)
    if let last = series?.last {
      for block in tables.flatMap(\.blocks) { figures.carryOver(from: last, block) }
    }
    var slip = SeededNumbers(seed: seed, form.id, "\(index)", "slip")
    let plant = care == .oneSlip ? figures.plant(in: form, &slip) : nil
    if random.chance(10) {
      for index in tables.indices { tables[index].addLocalRow(&random) }
    }
    var author = Author(
      form, figures, isPlain: care != .usual, SeededNumbers(seed: random.next()))
    let grids = tables.map { (title: $0.title, grid: Grid($0, &author)) }
    let drawn = random.number(in: Generator.years(of: form))
    var text = ReportText(
      year: series?.year ?? drawn, agency: series?.agency, figures, &random)
    text.write(grids, isAnnexed: tables.contains(where: \.hasUnitColumn))
    let report = GeneratedReport(
      form: form.id, index: index, year: text.year, agency: text.agency, title: text.title,
      signed: text.signed, blocks: text.parts, prose: text.prose, seed: random.next())
    return (report, plant, figures)
  }
}
