/// The findings about a document as a whole.
enum MergeFinding {
  static let noReport = Finding(
    .noReport,
    message: Message(
      zh: "没有认出年度报告的表格、标题或章节，没有读取任何数据。",
      en: "No table, title or section of an annual report was recognised; nothing was read."))

  /// The finding that a document seems to be something else.
  static func noReport(_ other: NoReport) -> Finding {
    Finding(
      .noReport,
      message: Message(
        zh: "这份材料看上去是\(other.kind.name.zh)，不是年度报告：\(other.reason.zh)。没有读取任何数据。",
        en: "This document seems to be \(other.kind.name.en), not an annual report: "
          + "\(other.reason.en). Nothing was read."),
      place: other.place)
  }

  static let noNumbers = Finding(
    .noNumbers,
    message: Message(
      zh: "没有读到表格，正文里也没有一个数字能认作表式中的指标；表格可能在附件或图片里。",
      en:
        "No table was read, and none of the numbers in the text could be taken as one of the form's; "
        + "the tables may be in an attachment or a picture."))

  /// The finding about what a report does not say of itself; nil where it says all.
  static func missing(from identity: Identity) -> Finding? {
    var zh: [String] = []
    var en: [String] = []
    if identity.year == nil {
      zh.append("没有读到报告的年度（找过标题、统计期限、正文段首）：不与别的年度比较，也认不出重复的报告，面板中的年度为空")
      en.append(
        "The year was not found (title, period and the beginnings of paragraphs were looked at): the "
          + "report is not compared with other years or with further copies, and its year is empty "
          + "in the panel")
    }
    if identity.agency == nil {
      zh.append("没有读到报告的机关（找过标题、落款、正文、联系方式和页首）：不与别的年度比较，也不能按机关汇总，面板中的机关为空")
      en.append(
        "The agency was not found (title, signature, text, contact and page header were looked at): the "
          + "report is not compared with other years or told by its name in a roll-up, and its agency "
          + "is empty in the panel")
    }
    let isGrave = !zh.isEmpty
    if identity.title == nil {
      zh.append("没有读到标题")
      en.append("No title was found")
    }
    guard !zh.isEmpty else { return nil }
    return Finding(
      .missingIdentity, severity: isGrave ? nil : .info,
      message: Message(
        zh: zh.joined(separator: "。") + "。" + (isGrave ? "请核对原文。" : ""),
        en: en.joined(separator: ". ") + "." + (isGrave ? " Please compare with the source." : "")))
  }

  static func extra(_ row: ExtraRow, label: String) -> Finding {
    let isRead = row.values.contains { $0.state != .unreadable }
    return Finding(
      .unknownRow,
      message: isRead
        ? Message(
          zh: "表中有一行「\(label)」不在表式之内，数值记作 \(row.id)。",
          en: "The table has a row “\(label)” that the form does not have; its values are kept as "
            + "\(row.id).")
        : Message(
          zh: "表中有一行「\(label)」不在表式之内，数值与列对不上，原文记作 \(row.id)。",
          en:
            "The table has a row “\(label)” that the form does not have; its values do not fit the "
            + "columns and are kept as printed, as \(row.id)."),
      place: row.place)
  }

  static func tablesDiffer(_ fields: [FieldID], _ place: Place) -> Finding {
    Finding(
      .tablesDiffer,
      message: Message(
        zh: "文中两张表的 \(fields.count) 个单元格数值不同，采用了更完整的一张。",
        en: "Two tables of the document differ in \(fields.count) cells; the more complete one was "
          + "taken."),
      fields: fields, place: place)
  }
}
