/// The findings about rows that were found and not read.
extension RowFinding {
  /// The finding about a row that has not one value for each column.
  static func undecided(
    _ row: TableReader.Row, width: Int, printed: Int, _ place: Place
  ) -> Finding {
    let message =
      width == 1
      ? Message(
        zh: "「\(row.label)」一行应有 1 个数值，认出 \(printed) 个，没有读取。",
        en: "The row “\(row.label)” should have one value, but \(printed) can be made out; "
          + "it was not read.")
      : Message(
        zh: "「\(row.label)」一行应有 \(width) 个数值，认出 \(printed) 个，"
          + "无法判断各属哪一列，整行没有读取。",
        en: "The row “\(row.label)” should have \(width) values, but \(printed) can be made out; "
          + "nothing tells their columns, so the row was not read.")
    return Finding(
      .unreadableRow, message: message, fields: row.fields, place: place,
      evidence: Evidence(left: Number(Int64(printed)), right: Number(Int64(width))))
  }

  /// The finding about a row behind whose label words stand that the form does not have.
  static func withWords(_ row: TableReader.Row, _ place: Place) -> Finding {
    unread(
      [row], place,
      Message(
        zh: "行标题后面另有表式没有的文字，数值可能不是这一行的",
        en:
          "words that the form does not have stand behind its label, and the values may be those of "
          + "another row"))
  }

  /// The finding about a row with one value for each column and empty cells in front of them or
  /// between them.
  static func withGaps(_ row: TableReader.Row, _ place: Place) -> Finding {
    unread(
      [row], place,
      Message(
        zh: "数值前面或中间有空格子，与各列对不齐，无法判断各属哪一列",
        en:
          "empty cells stand in front of its values or between them, and nothing tells their columns"
      ))
  }

  /// The finding about a row in which the text of a document breaks off.
  static func cutOff(_ row: TableReader.Row, _ place: Place) -> Finding {
    unread(
      [row], place,
      Message(
        zh: "文本在这一行中断，后面的数值可能缺失，最后一个数值也可能不完整",
        en:
          "the text breaks off in it, so that values may be gone and the last one may not be whole")
    )
  }

  /// The finding about values of a row that nothing separates, with how many there should be.
  static func glued(
    _ row: String, width: Int, printed: String, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    let values = width == 1 ? "one value" : "\(width) values"
    return Finding(
      .unreadableRow,
      message: Message(
        zh: "「\(row)」一行的「\(printed)」应是 \(width) 个数值，中间没有分隔，"
          + "表内的合计关系不能断定从哪里分开，整行没有读取。",
        en:
          "“\(printed)” in the row “\(row)” should be \(values), but nothing separates them, and "
          + "the sums of the table do not tell where one ends; the row was not read."),
      fields: fields, place: place)
  }

  /// The finding about rows of a block that were not read for one and the same doubt.
  static func doubtful(
    _ rows: [TableReader.Row], _ doubt: RowCounts.Doubt, _ place: Place
  ) -> Finding {
    let (zh, en) =
      switch doubt {
      case .header: ("表头的列比表式多，无法判断各属哪一列", "the header has more columns than the form")
      case .group:
        (
          "下面分项的行标题有缺失，数值可能属于缺失的分项",
          "the label of an item below it is missing, and the values may be those of the item"
        )
      case .label:
        (
          "表式中有几行同名，上下文不能判断是哪一行",
          "several rows of the form have this label and the rows beside it do not tell which it is"
        )
      case .lines:
        (
          "文中没有任何重复的行，相同的行已被提取工具删去，数值可能属于别的行",
          "no line of the text stands twice, so that repeated lines were dropped, and the values may "
            + "be those of another row"
        )
      case .surplus, .strayNumber, .none:
        (
          "表中有的行数值多于列数，无法判断各属哪一列",
          "rows of this table have more values than the form has columns"
        )
      }
    return unread(rows, place, Message(zh: zh, en: en))
  }

  /// The finding about rows that were not read for one reason; the first of them are named.
  private static func unread(
    _ rows: [TableReader.Row], _ place: Place, _ reason: Message
  ) -> Finding {
    let names = list(
      rows.prefix(mostNames).map { Message(zh: $0.label, en: $0.label) }, of: rows.count)
    return Finding(
      .unreadableRow,
      message: rows.count == 1
        ? Message(
          zh: "\(names.zh)一行没有读取：\(reason.zh)。",
          en: "The row \(names.en) was not read: \(reason.en).")
        : Message(
          zh: "\(names.zh)共 \(rows.count) 行没有读取：\(reason.zh)。",
          en: "\(rows.count) rows were not read, \(names.en): \(reason.en)."),
      fields: rows.flatMap(\.fields), place: place)
  }
}
