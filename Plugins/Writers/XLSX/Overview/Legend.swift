import NianbaoKit

/// What the looks of cells mean, with a sample of each.
enum Legend {
  private static let meanings: [(CellFormat, CellMark, sample: Message, meaning: Message)] = [
    (
      .pageCell, .none, Message(zh: "", en: ""),
      Message(
        zh: "汇总表中：本表式没有这一项，或报告中没有印出这一格",
        en: "in the summary: the form has no such cell, or the report does not print it"
      )
    ),
    (
      .blank, .none, Message(zh: "", en: ""),
      Message(
        zh: "灰色：印有这一格，但没有填写，空白不等于 0",
        en: "grey: the cell is printed and left blank, which is not zero")
    ),
    (
      .formAbsent, .none, Message(zh: "", en: ""),
      Message(
        zh: "斜线，逐份表格中：报告没有印出这一格，或没有读到",
        en: "crossed out, on the sheet of a form: the cell is not printed or was not found")
    ),
    (
      .printed, .none, Message(zh: "—  /  无", en: "—  /  无"),
      Message(
        zh: "填的是横线、“无”或其他文字，照原样列出", en: "a stroke, a word for none or other words, as printed")
    ),
    (
      .unreadable, .none, Words.unreadable,
      Message(
        zh: "印有内容，但不能确定是哪个数，检查表中有说明",
        en: "something is printed that cannot be told for certain; see the findings")
    ),
    (
      .text, .error, Message(zh: "12", en: "12"),
      Message(zh: "检查结果为“错误”的规则涉及这一格", en: "a finding of the severity error cites the cell")
    ),
    (
      .failedSum, .none, Message(zh: "12", en: "12"),
      Message(
        zh: "汇总表中：合计与各分项不相等；改正数字后，颜色随之消失",
        en:
          "in the summary: a total is not the sum of its parts; mend a number, and the colour goes")
    ),
    (
      .text, .warning, Message(zh: "12", en: "12"),
      Message(zh: "检查结果为“警告”的规则涉及这一格", en: "a finding of the severity warning cites the cell")
    ),
  ]

  static func write(to tables: inout PageTables, _ language: Language) throws(OutputError) {
    let page = tables.page
    for (format, mark, sample, meaning) in meanings {
      try page.text(
        sample.text(language), at: PageCell(tables.row, 0), page.formats[format, mark])
      try write(meaning, to: &tables, language)
    }
    let samples: [(NumberStyle, Message)] = [
      (
        .prose,
        Message(
          zh: "取自正文的数（表格没有这一项），批注中有原句（最多 \(SummarySheet.mostComments) 格有批注）",
          en: """
            a number from running text, where no table has the field; a comment has the sentence \
            (on \(SummarySheet.mostComments) cells at most)
            """)
      ),
      (.approximate, Message(zh: "取自正文的约数", en: "an approximate number from running text")),
    ]
    for (style, meaning) in samples {
      try page.number(
        12, at: PageCell(tables.row, 0), page.formats[Number(12), NumberLook(style: style)])
      try write(meaning, to: &tables, language)
    }
  }

  private static func write(
    _ meaning: Message, to tables: inout PageTables, _ language: Language
  ) throws(OutputError) {
    try tables.page.text(
      meaning.text(language), at: PageCell(tables.row, 1, columns: tables.width - 1), .pageNote)
    try tables.end(height: 17)
  }
}
