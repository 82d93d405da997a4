/// One row per report (汇总): what it is, then one column per field.
public struct ReportsTable: OutputTable {
  /// What a report is, then the fields.
  public let columns: [OutputColumn]

  private let fieldCount: Int
  private let hasDigests: Bool
  private var row: WideRow
  private var gaps = Gaps()

  /// The table of reports with a dictionary.
  ///
  /// - Parameters:
  ///   - fields: The dictionary.
  ///   - hasFields: Whether there is a column for each field.
  ///   - hasDigests: Whether the last column is the SHA-256 of the source.
  public init(_ fields: FieldDictionary, hasFields: Bool = true, hasDigests: Bool = false) {
    self.hasDigests = hasDigests
    fieldCount = hasFields ? fields.entries.count : 0
    row = WideRow(fields)
    columns =
      ReportColumn.allCases.map { OutputColumn($0.rawValue, $0.label, $0.kind) }
      + (hasFields ? fields.entries.map { OutputColumn($0.field) } : [])
      + (hasDigests ? [OutputColumn("sha256", Message(zh: "SHA-256", en: "SHA-256"), .text)] : [])
  }

  /// Appends the row of a report.
  public mutating func append(_ report: Report, to cells: inout [OutputCell]) {
    row.fill(report)
    gaps.fill(report)
    for column in ReportColumn.allCases { cells.append(column.cell(of: report, row)) }
    for ordinal in 0..<fieldCount {
      if let index = row.index(ordinal) {
        cells.append(report.facts[index].cell)
      } else {
        cells.append(.missing(gaps.reasons[ordinal], 0..<0))
      }
    }
    if hasDigests { cells.append(.text(report.sha256)) }
  }

  /// Why a report has nothing for a field, by the forms of the report.
  private struct Gaps {
    private(set) var reasons: [Missing] = []
    private var forms: [String] = []

    /// Takes the forms of a report in place of those of the report before, which mostly are the same.
    mutating func fill(_ report: Report) {
      if forms == report.forms, !reasons.isEmpty { return }
      forms = report.forms
      reasons = report.fields.entries.map { entry in
        forms.contains { entry.forms.contains($0) } ? .absent : .foreign
      }
    }
  }
}

extension Fact {
  /// The fact as a cell of a column of numbers.
  var cell: OutputCell {
    Missing(state).map { .missing($0, raw) } ?? .number(number)
  }
}

extension ReportColumn {
  /// What kind of values the column takes.
  var kind: OutputColumn.Kind {
    switch self {
    case .year, .errors, .warnings: .integer
    case .published, .signed: .date
    case .source, .forms, .agency, .title, .scope, .regionCode, .region, .level, .kind, .status,
      .fromProse, .approximate:
      .text
    }
  }

  /// What the column says of a report.
  ///
  /// - Parameters:
  ///   - report: The report.
  ///   - row: The report's facts by their columns.
  /// - Returns: The cell.
  func cell(of report: Report, _ row: WideRow) -> OutputCell {
    let identity = report.identity
    return switch self {
    case .source: .text(report.source)
    case .forms: .text(report.forms.joined(separator: "+"))
    case .agency: .text(identity.agency)
    case .year: .integer(identity.year)
    case .title: .text(identity.title)
    case .published: .date(identity.published)
    case .signed: .date(identity.signed)
    case .scope: .text(identity.scope?.rawValue)
    case .regionCode: .text(report.region?.code)
    case .region: .text(report.region?.name)
    case .level: .text(report.region?.level?.rawValue)
    case .kind: .text(report.region?.kind?.rawValue)
    case .status: .text(report.status.rawValue)
    case .errors: .integer(report.findings.count { $0.severity == .error })
    case .warnings: .integer(report.findings.count { $0.severity == .warning })
    case .fromProse: .text(row.ids(of: report) { $0.origin == .prose })
    case .approximate: .text(row.ids(of: report) { $0.bounds != nil })
    }
  }
}

extension WideRow {
  /// The ids of the fields whose columns show certain numbers, with spaces between them.
  fileprivate func ids(of report: Report, where isWanted: (Fact) -> Bool) -> String {
    fields(of: report, where: isWanted).map { report.fields[$0].id }.joined(separator: " ")
  }
}
