/// The findings about a document as a whole.
enum MergeFinding {
  static let noReport = Finding(
    rule: "NOT-A-REPORT", severity: .warning,
    message: Message(
      zh: "没有认出年度报告的表格、标题或章节，没有读取任何数据。",
      en: "No table, title or section of an annual report was recognised; nothing was read."))

  static func tablesDiffer(_ fields: [FieldID], _ place: Place) -> Finding {
    Finding(
      rule: "TABLES-DIFFER", severity: .warning,
      message: Message(
        zh: "文中两张表的 \(fields.count) 个单元格数值不同，采用了更完整的一张。",
        en: "Two tables of the document differ in \(fields.count) cells; the more complete one was "
          + "taken."),
      fields: fields, place: place)
  }

  static func textDiffers(
    label: Message, printed: String, quote: String, field: FieldID, _ place: Place
  ) -> Finding {
    Finding(
      rule: "TXT-TABLE", severity: .warning,
      message: Message(
        zh: "「\(label.zh)」表中为 \(printed)，正文写「\(quote)」，两处不一致。",
        en: "“\(label.en)” is \(printed) in the table, but the text says “\(quote)”."),
      fields: [field], place: place)
  }
}
