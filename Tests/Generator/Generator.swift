public import NianbaoKit
import TestSupport

/// Makes reports with known values: the same seed always gives the same reports.
public struct Generator: Sendable {
  /// The forms that reports are made of, in the order of their years.
  public let forms: [Form]
  private let seed: UInt64

  /// For which years each national form was used.
  ///
  /// A new form joins by a line here.
  private static let years: [(form: String, years: ClosedRange<Int>)] = [
    ("legacy-2014-2018", 2014...2018), ("form-2019", 2019...2020), ("form-2021", 2021...2025),
  ]

  /// A generator for the national forms among the readers of a registry.
  public init(_ registry: Registry = .linked, seed: UInt64) {
    let known = registry.readers.compactMap { ($0 as? any FormPlugIn.Type)?.form }
    forms = Generator.years.compactMap { entry in known.first { $0.id == entry.form } }
    self.seed = seed
  }

  /// A report on a form.
  ///
  /// - Parameters:
  ///   - form: One of `forms`.
  ///   - index: Its number among the reports on that form.
  /// - Returns: The report.
  public func report(on form: Form, _ index: Int) -> GeneratedReport {
    draft(on: form, index, SeededNumbers(seed: seed, form.id, "\(index)"), after: nil).report
  }

  /// The reports of one agency for two years that follow each other.
  ///
  /// - Parameters:
  ///   - form: One of `forms`.
  ///   - index: The number of the pair among those on that form.
  ///   - carriesOver: Whether the later report begins with what the earlier one left.
  /// - Returns: The two reports.
  public func years(
    on form: Form, _ index: Int, carriesOver: Bool = true
  ) -> (earlier: GeneratedReport, later: GeneratedReport) {
    let first = draft(
      on: form, index, SeededNumbers(seed: seed, form.id, "\(index)", "earlier"), after: nil)
    let second = draft(
      on: form, index, SeededNumbers(seed: seed, form.id, "\(index)", "later"),
      after: (first.report, carriesOver ? first.figures : nil))
    return (first.report, second.report)
  }

  private func draft(
    on form: Form, _ index: Int, _ seeded: SeededNumbers,
    after earlier: (report: GeneratedReport, figures: Figures?)?
  ) -> (report: GeneratedReport, figures: Figures) {
    var random = seeded
    let years = Generator.years.first { $0.form == form.id }?.years ?? 2014...2025
    var tables = form.tables.map { PrintedTable($0, &random) }
    var figures = Figures(tables, &random)
    if let last = earlier?.figures {
      for block in tables.flatMap(\.blocks) { figures.carryOver(from: last, block) }
    }
    if random.chance(10) {
      for index in tables.indices { tables[index].addLocalRow(&random) }
    }
    var author = Author(form, figures, SeededNumbers(seed: random.next()))
    let grids = tables.map { (title: $0.title, grid: Grid($0, &author)) }
    let year = random.number(in: years)
    var text = ReportText(
      year: earlier.map { $0.report.year + 1 } ?? year, agency: earlier?.report.agency, figures,
      &random)
    text.write(grids, isAnnexed: tables.contains(where: \.hasUnitColumn))
    let report = GeneratedReport(
      form: form.id, index: index, year: text.year, agency: text.agency, title: text.title,
      signed: text.signed, blocks: text.parts, prose: text.prose, seed: random.next())
    return (report, figures)
  }
}
