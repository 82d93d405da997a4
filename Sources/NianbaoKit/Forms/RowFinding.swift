/// The findings about rows and cells of form tables.
enum RowFinding {
  /// Whether a rule says that rows or column labels of a table were not found.
  static func isLack(_ rule: String) -> Bool {
    rule == FindingKind.missingRow.id || rule == FindingKind.otherColumns.id
  }

  /// Whether a rule speaks of something that a document does not have.
  static func isAbsence(_ rule: String) -> Bool {
    [FindingKind.missingRow, .missingTable, .unreadTable].contains { $0.id == rule }
  }

  static func blankPlacedLast(_ row: TableReader.Row, _ place: Place) -> Finding {
    let width = row.cells.count
    return Finding(
      .blankPlaced,
      message: Message(
        zh: "「\(row.label)」一行只印出 \(width - 1) 个 0，应有 \(width) 个数值；"
          + "按从左到右读取，最后一格作空白。",
        en: "The row “\(row.label)” prints \(width - 1) zeros for \(width) columns; "
          + "they were read from left to right and the last cell was taken as blank."),
      fields: row.fields, place: place)
  }

  static func unread(_ form: Message) -> Finding {
    Finding(
      .unreadTable,
      message: Message(
        zh: "文中有《\(form.zh)》的行标题，但认不出表格的行列，表格没有读取。",
        en: "The document has row labels of the form “\(form.en)”, but the rows and columns of its "
          + "table cannot be made out; it was not read."),
      isGap: true)
  }

  static func otherColumns(_ table: Message, _ fields: [FieldID], _ place: Place) -> Finding {
    Finding(
      .otherColumns,
      message: Message(
        zh: "「\(table.zh)」的列标题与表式不完全一致；下面 \(fields.count) 个单元格按表式的列序读取，请核对。",
        en: "The column labels of the table “\(table.en)” are not just those of the form; the "
          + "\(fields.count) cells below them were read in the order of the form and should be "
          + "checked."),
      fields: fields, place: place, isGap: true)
  }

  static func strayNumbers(_ table: Message, _ fields: [FieldID]) -> Finding {
    Finding(
      .strayNumbers,
      message: Message(
        zh: "「\(table.zh)」表中有的行数值过多，有的行缺少数值，可能夹有页码；"
          + "\(fields.count) 个单元格按个数读取，请核对。",
        en: "In the table “\(table.en)” some rows have too many values and some too few, perhaps "
          + "numbers of pages; \(fields.count) cells were read by count and should be checked."),
      fields: fields)
  }

  static func unlabelled(
    _ upper: TableReader.Row, _ lower: TableReader.Row, _ place: Place
  ) -> Finding {
    Finding(
      .missingLabel,
      message: Message(
        zh: "「\(upper.label)」与「\(lower.label)」之间缺少行标题；「\(upper.label)」一行的数值可能属于缺少的行。",
        en: "A row label is missing between “\(upper.label)” and “\(lower.label)”; the values of "
          + "“\(upper.label)” may be those of the missing row."),
      fields: upper.fields, place: place)
  }

  static func repairedLabel(
    _ printed: String, official: String, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    Finding(
      .repairedLabel,
      message: Message(
        zh: "标题「\(printed)」印得不完整或有错字，按位置和用字认作「\(official)」。",
        en: "The label “\(printed)” is damaged; by its place and its words it was taken for "
          + "“\(official)”."),
      fields: fields, place: place)
  }

  static func groupWithRows(
    _ row: TableReader.Row, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    Finding(
      .missingLabel,
      message: Message(
        zh: "「\(row.label)」后面有数值，下面又有它的分项；数值可能属于行标题缺失的分项，没有读取。",
        en:
          "Values stand behind “\(row.label)” and rows of that group below it; they may belong to "
          + "a row whose label is missing and were not read."),
      fields: fields, place: place)
  }

  static func single(
    _ row: TableReader.Row, of group: [TableReader.Row], _ place: Place
  ) -> Finding {
    Finding(
      .singleRow,
      message: Message(
        zh: "「\(row.label)」只印作一行，表式中的 \(group.count) 个分项没有印出，这些单元格没有数值。",
        en:
          "“\(row.label)” is printed as one row without the \(group.count) items that the form has "
          + "below it; their cells have no values."),
      fields: group.flatMap(\.fields), place: place)
  }

  static func merged(_ row: TableReader.Row, _ fields: [FieldID], _ place: Place) -> Finding {
    Finding(
      .mergedCell,
      message: Message(
        zh: "「\(row.label)」一行有 \(fields.count) 列的单元格与别的格合并，无法判断数值属于哪一列，没有读取。",
        en:
          "In the row “\(row.label)” the cells of \(fields.count) columns are merged with others; "
          + "nothing tells their values, which were not read."),
      fields: fields, place: place)
  }

  static func missing(_ table: Message, _ fields: [FieldID]) -> Finding {
    Finding(
      .missingTable,
      message: Message(
        zh: "没有找到「\(table.zh)」表。", en: "The table “\(table.en)” was not found."),
      fields: fields, isGap: true)
  }

  static func withoutValues(_ table: Message, _ fields: [FieldID]) -> Finding {
    Finding(
      .unreadTable,
      message: Message(
        zh: "「\(table.zh)」表有标题，没有读到数值：各格可能是空白（这样的文本看不出空白格），或者数值没有提取出来。",
        en:
          "The table “\(table.en)” has its labels, but no values were read: its cells may be blank, "
          + "which such text does not show, or the values were lost when the text was extracted."),
      fields: fields, isGap: true)
  }

  static func unorderedColumns(
    _ table: Message, rows: Int, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    Finding(
      .unorderedColumns,
      message: Message(
        zh: "「\(table.zh)」各列的顺序与表式不同，列标题又不齐全或有疑问，下面 \(rows) 行没有读取。",
        en: "The columns of the table “\(table.en)” are not in the order of the form, and their "
          + "labels do not surely tell which is which; "
          + "\(rows == 1 ? "one row below them was" : "\(rows) rows below them were") not read."),
      fields: fields, place: place)
  }

  static func reorderedColumns(
    _ table: Message, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    Finding(
      .reorderedColumns,
      message: Message(
        zh: "「\(table.zh)」各列的顺序与表式不同；列标题齐全，\(fields.count) 个单元格按列标题读取。",
        en:
          "The columns of the table “\(table.en)” are not in the order of the form, but all their "
          + "labels are there; \(fields.count) cells were read by the labels."),
      fields: fields, place: place)
  }

  /// The finding about a table of which the document has no print but one headed with another year.
  static func otherYear(
    _ table: Message, heading: String, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    Finding(
      .yearsDiffer,
      message: Message(
        zh: "「\(table.zh)」表在标题「\(heading)」之下，与报告的年度不合；\(fields.count) 个单元格照此读取，请核对年度。",
        en:
          "The table “\(table.en)” stands below the heading “\(heading)”, which does not agree with "
          + "the year of the report; \(fields.count) cells were read from it, please check the year."
      ),
      fields: fields, place: place)
  }

  /// The finding about a cell that is read, or not, with a doubt; a number in it is cited.
  static func doubtful(
    _ doubt: CellValue.Doubt, _ row: TableReader.Row, printed: String, _ fact: Fact
  ) -> Finding {
    let (kind, zh, en): (FindingKind, String, String) =
      switch doubt {
      case .notOneNumber:
        (.unreadableCell, "不是一个数，没有读取", "which is not one number and was not read")
      case .words: (.wordsInCell, "是文字", "which is words")
      case .written:
        (.writtenNumber, "用汉字写数，已作为数读取", "a number in Chinese characters, read as one")
      case .spaced:
        (
          .spacedCell, "数字之间有空格，作为一个数读取",
          "with white space between digits, read as one number"
        )
      case .fraction:
        (.fraction, "是小数，而表式计的是个数，应为整数", "which is a fraction where the form counts")
      case .negative:
        (.negative, "是负数，而表式只有增减数可以是负数", "which is negative; only changes may be")
      }
    return Finding(
      kind,
      message: Message(
        zh: "「\(row.label)」一行的单元格「\(printed)」\(zh)。",
        en: "The row “\(row.label)” has a cell “\(printed)”, \(en)."),
      fields: [fact.field], place: fact.place,
      evidence: kind.severity == .error
        ? Evidence(
          cells: [
            CitedCell(field: fact.field, raw: printed, value: fact.value, place: fact.place)
          ]) : nil)
  }
}
