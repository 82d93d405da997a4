import NianbaoKit

/// What stands at the head of the columns of fields.
enum ColumnHeadings {
  /// The headings in the order of the dictionary, each of them once.
  static func of(_ fields: FieldDictionary, _ header: WriterOptions.Header) -> [String] {
    switch header {
    case .ids: fields.entries.map { $0.field.id }
    case .short: fields.entries.map { $0.field.shortName }
    case .zh: labels(fields)
    }
  }

  /// The Chinese labels; where two fields have the same one, the id stands behind it.
  private static func labels(_ fields: FieldDictionary) -> [String] {
    var uses: [String: Int] = [:]
    for column in ReportColumn.allCases { uses[column.label.zh, default: 0] += 1 }
    for entry in fields.entries { uses[entry.field.label.zh, default: 0] += 1 }
    return fields.entries.map { entry in
      let label = entry.field.label.zh
      return uses[label] == 1 ? label : "\(label) [\(entry.field.id)]"
    }
  }
}
