/// The findings about rows and cells of form tables.
enum RowFinding {
  /// The rule of rows that a form does not have.
  static let unknownRow = "ROW-UNKNOWN"

  static func undecided(_ row: TableReader.Row, printed: Int, _ place: Place) -> Finding {
    let width = row.cells.count
    return Finding(
      rule: "ROW-UNREADABLE", severity: .warning,
      message: Message(
        zh: "「\(row.label)」一行应有 \(width) 个数值，只能认出 \(printed) 个，"
          + "无法判断各属哪一列，整行没有读取。",
        en: "The row “\(row.label)” should have \(width) values, but \(printed) can be made out; "
          + "nothing tells their columns, so the row was not read."),
      fields: row.fields, place: place)
  }

  static func blankPlacedLast(_ row: TableReader.Row, _ place: Place) -> Finding {
    let width = row.cells.count
    return Finding(
      rule: "ROW-BLANK-PLACED", severity: .warning,
      message: Message(
        zh: "「\(row.label)」一行只印出 \(width - 1) 个 0，应有 \(width) 个数值；"
          + "按从左到右读取，最后一格作空白。",
        en: "The row “\(row.label)” prints \(width - 1) zeros for \(width) columns; "
          + "they were read from left to right and the last cell was taken as blank."),
      fields: row.fields, place: place)
  }

  static func unorderedColumns(_ row: TableReader.Row, _ place: Place) -> Finding {
    Finding(
      rule: "COLUMNS-ORDER", severity: .error,
      message: Message(
        zh: "「\(row.label)」上方各列的顺序与表式不同，整行没有读取。",
        en: "The columns above the row “\(row.label)” are not in the order of the form; "
          + "the row was not read."),
      fields: row.fields, place: place)
  }

  static func unknown(_ label: String, _ place: Place) -> Finding {
    Finding(
      rule: unknownRow, severity: .warning,
      message: Message(
        zh: "表中有一行「\(label)」不在表式之内，没有读取。",
        en: "The table has a row “\(label)” that the form does not have; it was not read."),
      place: place)
  }

  static func repeated(_ fields: [FieldID], _ place: Place) -> Finding {
    Finding(
      rule: "TABLE-REPEATED", severity: .warning,
      message: Message(
        zh: "同一张表在文中出现不止一次，\(fields.count) 个单元格的数值不同，没有采用这里的数值。",
        en:
          "The same table stands in the document more than once and \(fields.count) cells differ; "
          + "the values here were not taken."),
      fields: fields, place: place)
  }

  static func doubtful(
    _ doubt: CellValue.Doubt, _ row: TableReader.Row, printed: String, field: FieldID,
    _ place: Place
  ) -> Finding {
    let (rule, severity, zh, en): (String, Severity, String, String) =
      switch doubt {
      case .notOneNumber:
        ("CELL-UNREADABLE", .warning, "不是一个数，没有读取", "which is not one number and was not read")
      case .words: ("CELL-TEXT", .info, "是文字", "which is words")
      case .spaced:
        (
          "CELL-SPACED", .warning, "数字之间有空格，作为一个数读取",
          "with white space between digits, read as one number"
        )
      case .negative: ("CELL-NEGATIVE", .warning, "是负数", "which is negative")
      }
    return Finding(
      rule: rule, severity: severity,
      message: Message(
        zh: "「\(row.label)」一行的单元格「\(printed)」\(zh)。",
        en: "The row “\(row.label)” has a cell “\(printed)”, \(en)."),
      fields: [field], place: place)
  }
}
