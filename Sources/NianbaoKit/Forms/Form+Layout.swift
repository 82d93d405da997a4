extension Form {
  /// How the form is printed, with its official labels.
  public var layout: FormLayout {
    FormLayout(form: id, title: title, tables: tables.map(\.layout))
  }
}

extension FormTable {
  fileprivate var layout: FormLayout.Table {
    FormLayout.Table(
      title: title, corner: corners.first ?? "", hasUnitColumn: hasUnitColumn,
      blocks: blocks.map(\.layout))
  }
}

extension FormBlock {
  fileprivate var layout: FormLayout.Block {
    var names: [String: String] = [:]
    for variants in rows.compactMap({ $0.label?.variants }) {
      for variant in variants { names[variant] = variants.first }
    }
    return FormLayout.Block(
      columns: columns.map(\.official), rows: rows.map { $0.layout(names) })
  }
}

extension FormRow {
  /// The row, whose groups are called as the rows are that have their labels.
  fileprivate func layout(_ names: [String: String]) -> FormLayout.Row {
    let labels = label?.official ?? []
    return FormLayout.Row(
      labels: labels.dropLast().map { names[$0] ?? $0 } + labels.suffix(1), isOptional: isOptional,
      standsForGroup: standsForGroup,
      fields: fields)
  }
}

extension FormLabel {
  /// The official labels of all levels.
  fileprivate var official: [String] { path.compactMap(\.first) }
}
