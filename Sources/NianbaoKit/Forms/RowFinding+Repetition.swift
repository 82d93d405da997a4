/// The findings about further prints of a table.
extension RowFinding {
  /// How many rows or cells a finding names.
  static let mostNames = 5

  /// The finding about a further print of which cells differ; the first of them are named.
  static func repeated(
    _ table: Message, _ fields: [FieldID], _ names: [Message], _ place: Place
  ) -> Finding {
    let list = list(names, of: fields.count)
    return Finding(
      .repeatedTable, severity: .error,
      message: Message(
        zh: "「\(table.zh)」表在文中出现不止一次，有 \(fields.count) 个单元格的数值不同：\(list.zh)；"
          + "没有标题说明哪一张是本年度的。这里的数值没有采用，请核对原文。",
        en:
          "The table “\(table.en)” stands in the document more than once, and its prints differ in "
          + "\(cells(fields.count)): \(list.en). No heading tells which is the one "
          + "of the year; the values here were not taken, please compare with the source."),
      fields: fields, place: place)
  }

  /// The finding about a further print of which the digits of rows differ, between whose values nothing
  /// stands; the first of them are named.
  static func repeated(_ table: Message, _ rows: [TableReader.Row], _ place: Place) -> Finding {
    let names = rows.prefix(mostNames).map { Message(zh: $0.label, en: $0.label) }
    let list = list(names, of: rows.count)
    return Finding(
      .repeatedTable, severity: .error,
      message: Message(
        zh: "「\(table.zh)」表在文中出现不止一次，有 \(rows.count) 行的数字不同：\(list.zh)；"
          + "数值之间没有分隔，不能逐格比较，也没有标题说明哪一张是本年度的。这里的数值没有采用，请核对原文。",
        en:
          "The table “\(table.en)” stands in the document more than once, and the digits of "
          + "\(rows.count == 1 ? "one row" : "\(rows.count) rows") differ: "
          + "\(list.en). Nothing separates the values, so that the cells cannot be "
          + "compared one by one, and no heading tells which is the table of the year; the values here "
          + "were not taken, please compare with the source."),
      fields: rows.flatMap(\.fields), place: place)
  }

  /// The finding about a print of a table that is headed with another year or another agency.
  static func ofOtherPart(
    _ table: Message, heading: String, _ fields: [FieldID], _ place: Place
  ) -> Finding {
    Finding(
      .repeatedTable, severity: .warning,
      message: Message(
        zh: "「\(heading)」之下另有一张「\(table.zh)」表，\(fields.count) 个单元格的数值与采用的不同，没有采用。",
        en:
          "Below “\(heading)” stands another table “\(table.en)”, which differs from the one taken in "
          + "\(cells(fields.count)); it was not taken."),
      fields: fields, place: place)
  }

  /// Names in quotation marks, and whether there are more.
  static func list(_ names: [Message], of count: Int) -> Message {
    let isCut = count > names.count
    return Message(
      zh: names.map { "「\($0.zh)」" }.joined(separator: "、") + (isCut ? "等" : ""),
      en: names.map { "“\($0.en)”" }.joined(separator: ", ") + (isCut ? " and more" : ""))
  }

  private static func cells(_ count: Int) -> String { count == 1 ? "one cell" : "\(count) cells" }
}
