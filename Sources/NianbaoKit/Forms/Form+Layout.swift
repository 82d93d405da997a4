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
    FormLayout.Block(columns: columns.map(\.official), rows: rows.map(\.layout))
  }
}

extension FormRow {
  fileprivate var layout: FormLayout.Row {
    FormLayout.Row(
      labels: label?.official ?? [], isOptional: isOptional, standsForGroup: standsForGroup,
      fields: fields)
  }
}

extension FormLabel {
  /// The official labels of all levels.
  fileprivate var official: [String] { path.compactMap(\.first) }
}
