import NianbaoKit

/// Which cells of a report its findings cite.
struct CellMarks {
  private var marks: [CellMark]
  private var marked: [FieldID] = []

  init(_ fields: FieldDictionary) {
    marks = Array(repeating: .none, count: fields.entries.count)
  }

  subscript(field: FieldID) -> CellMark { marks[Int(field.ordinal)] }

  /// Takes the findings of a report in place of those of the report before.
  mutating func fill(_ report: Report) {
    for field in marked { marks[Int(field.ordinal)] = .none }
    marked.removeAll(keepingCapacity: true)
    for finding in report.findings {
      switch finding.severity {
      case .error: for field in Self.cited(by: finding) { mark(field, .error) }
      case .warning: for field in Self.cited(by: finding) { mark(field, .warning) }
      case .info: break
      }
    }
  }

  /// The fields of the cells that a finding cites in its own report.
  static func cited(by finding: Finding) -> [FieldID] {
    guard let cells = finding.evidence?.cells, !cells.isEmpty else { return finding.fields }
    return cells.filter { $0.source == nil }.map(\.field)
  }

  private mutating func mark(_ field: FieldID, _ mark: CellMark) {
    let before = marks[Int(field.ordinal)]
    if before == .none { marked.append(field) }
    if mark.rawValue > before.rawValue { marks[Int(field.ordinal)] = mark }
  }
}
