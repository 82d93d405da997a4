/// One row per finding (检查), with what it compares.
public struct FindingsTable: OutputTable {
  /// The report, the rule, what was found, and where.
  public let columns = FindingColumn.allCases.map { OutputColumn($0.rawValue, $0.label, $0.kind) }

  private let language: Language

  /// The table, with its sentences in one language.
  public init(_ language: Language) { self.language = language }

  /// Appends a row for each finding of a report.
  public mutating func append(_ report: Report, to cells: inout [OutputCell]) {
    for finding in report.findings {
      for column in FindingColumn.allCases {
        cells.append(column.cell(of: finding, in: report, language))
      }
    }
  }
}

extension FindingColumn {
  /// What kind of values the column takes.
  var kind: OutputColumn.Kind {
    switch self {
    case .left, .right, .difference: .number
    case .year, .page, .line, .table, .row, .column: .integer
    case .source, .agency, .rule, .severity, .message, .cells, .suggestion, .fields: .text
    }
  }

  /// What the column says of a finding.
  func cell(of finding: Finding, in report: Report, _ language: Language) -> OutputCell {
    let (evidence, place) = (finding.evidence, finding.place)
    return switch self {
    case .source: .text(report.source)
    case .agency: .text(report.identity.agency)
    case .year: .integer(report.identity.year)
    case .rule: .text(finding.rule)
    case .severity: .text(finding.severity.rawValue)
    case .message: .text(finding.message.text(language))
    case .left: .number(evidence?.left)
    case .right: .number(evidence?.right)
    case .difference: .number(evidence?.difference)
    case .cells: .text(evidence?.cells.map { $0.raw }.joined(separator: "; "))
    case .suggestion: .text(evidence?.suggestion?.message.text(language))
    case .fields: .text(finding.fields.map { report.fields[$0].id }.joined(separator: " "))
    case .page: .integer(place.flatMap { report.page(of: $0) })
    case .line: .integer(place.map { Int($0.line) })
    case .table: .integer(place.flatMap { $0.table == 0 ? nil : Int($0.table) })
    case .row: .integer(place.flatMap { $0.row == 0 ? nil : Int($0.row) })
    case .column: .integer(place.flatMap { $0.column == 0 ? nil : Int($0.column) })
    }
  }
}
