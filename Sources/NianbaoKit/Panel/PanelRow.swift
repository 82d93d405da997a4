/// What a report says of a series.
public struct PanelValue: Sendable {
  /// The number; nil where there is none.
  public var number: Number?
  /// Why there is no number; nil where there is one.
  public var missing: Missing?
  /// The cells that were asked; nil where none of the report's forms has any.
  public var source: PanelSource?
}

/// The row of a report in the panel.
///
/// Printed cells win over running text, whatever is in them. A sum has a number only if each of its
/// cells has one. Approximate numbers of running text do not count.
public struct PanelRow: Sendable {
  /// The values in the order of the panel's series.
  public private(set) var values: [PanelValue] = []
  /// The values in the order of the panel's indicators; nil where the denominator is zero or
  /// unknown, or the numerator is.
  public private(set) var indicators: [Number?] = []

  private let panel: Panel
  private let withPartial: Bool
  /// Which series are wanted, by their positions; nil for all.
  private let wanted: [Bool]?

  /// An empty row.
  ///
  /// - Parameters:
  ///   - panel: The panel.
  ///   - withPartial: Whether cells count that stand for a part of a series, or for more than it.
  ///   - series: The ids of the series that are wanted; the others have no value, and there are no
  ///     indicators. Nil for everything.
  public init(_ panel: Panel, withPartial: Bool, only series: Set<String>? = nil) {
    self.panel = panel
    self.withPartial = withPartial
    wanted = series.map { series in panel.series.map { series.contains($0.id) } }
  }

  /// Takes the values of a report in place of those of the report before.
  public mutating func fill(_ report: Report) {
    let count = report.fields.entries.count
    let printed = Cells(report.facts, count: count)
    let told = Cells(report.facts, count: count) { fact in
      fact.origin == .prose && fact.state == .number && fact.bounds == nil
    }
    values.removeAll(keepingCapacity: true)
    for position in panel.series.indices {
      let isWanted = wanted?[position] ?? true
      values.append(
        isWanted
          ? value(position, of: report, printed, told)
          : PanelValue(number: nil, missing: .foreign, source: nil))
    }
    indicators.removeAll(keepingCapacity: true)
    guard wanted == nil else { return }
    for quotient in panel.quotients {
      if let numerator = quotient.numerator.total(values),
        let denominator = quotient.denominator.total(values)
      {
        indicators.append(Indicator.quotient(numerator, denominator))
      } else {
        indicators.append(nil)
      }
    }
  }

  private func value(
    _ position: Int, of report: Report, _ printed: Cells, _ told: Cells
  ) -> PanelValue {
    var notPrinted: PanelValue?
    for origin in [Origin.table, .prose] {
      for form in report.forms {
        // A sentence may tell what stands in a table of the form.
        guard let source = panel.source(of: position, in: form),
          source.origin == origin || origin == .prose,
          withPartial || source.mapping.comparability != .partial
        else { continue }
        let cells = origin == .table ? printed : told
        let total = source.terms.total(cells, nil)
        if !total.isUnknown, !total.hasEmpty {
          return PanelValue(
            number: total.value, missing: nil,
            source: source.origin == origin ? source : source.told)
        }
        let missing = source.missing(cells, report)
        if missing == .absent, notPrinted != nil { continue }
        let value = PanelValue(
          number: nil, missing: missing, source: source.origin == origin ? source : source.told)
        if missing != .absent { return value }
        notPrinted = value
      }
    }
    return notPrinted ?? PanelValue(number: nil, missing: .foreign, source: nil)
  }
}

extension PanelSource {
  /// Why the sum has no number: what hinders most among its cells.
  fileprivate func missing(_ cells: Cells, _ report: Report) -> Missing {
    var states: Set<Missing> = []
    for (field, _, _) in terms.fields(cells) {
      if let position = cells.position(field) {
        if let missing = Missing(report.facts[position].state) { states.insert(missing) }
      } else {
        states.insert(.absent)
      }
    }
    return Missing.allCases.first { states.contains($0) } ?? .unreadable
  }
}
