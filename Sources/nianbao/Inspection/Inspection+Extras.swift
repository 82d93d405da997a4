import NianbaoKit

extension Inspection {
  /// The values of rows that no form has.
  var extras: [String] {
    let rows = report.extras.flatMap { row in
      row.values.map { value in
        let column = value.column.isEmpty ? "" : " · \(value.column)"
        return [
          "\(value.place.line)", row.id(of: value),
          string(row.label).tail(Self.labelWidth) + column,
          mark(value.state, value.number, value.raw),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [word("表式之外的行", "Rows that no form has")]
      + TextTable(rows, rightAligned: [0, 3], indent: 2).lines
  }

  private static let labelWidth = 60
}
