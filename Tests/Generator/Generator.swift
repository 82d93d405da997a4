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
    var random = SeededNumbers(seed: seed, form.id, "\(index)")
    var tables = form.tables.map { PrintedTable($0, &random) }
    let figures = Figures(tables, &random)
    if random.chance(10) {
      for index in tables.indices { tables[index].addLocalRow(&random) }
    }
    var author = Author(form, figures, SeededNumbers(seed: random.next()))
    let grids = tables.map { (title: $0.title, grid: Grid($0, &author)) }
    var text = ReportText(year: random.number(in: Generator.years(of: form)), figures, &random)
    text.write(grids, isAnnexed: tables.contains(where: \.hasUnitColumn))
    return GeneratedReport(
      form: form.id, index: index, year: text.year, agency: text.agency, title: text.title,
      signed: text.signed, blocks: text.parts, prose: text.prose, seed: random.next())
  }
}
