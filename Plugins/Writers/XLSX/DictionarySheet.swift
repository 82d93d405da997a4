import NianbaoKit

/// The sheet 字典: one row per field, with what it gives for the comparison of years.
enum DictionarySheet {
  static let name = Message(zh: "字典", en: "Dictionary")
  /// How many columns are printed: more of them would be too small to read.
  private static let printed = 6

  static func write(
    _ schema: Schema, _ panel: Panel, to workbook: Workbook
  ) throws(OutputError) {
    let language = workbook.language
    let labels = [
      Message(zh: "中文名称", en: "Chinese label"), Message(zh: "英文名称", en: "English label"),
    ]
    // The label that the reader of the workbook understands comes first.
    let own = language == .chinese ? 0 : 1
    // What is printed comes first, then what programs need.
    let titles: [(Message, ClosedRange<Double>)] = [
      (labels[own], 20...50),
      (Message(zh: "单位", en: "Unit"), 7...7),
      (Message(zh: "类型", en: "Kind"), 8...8),
      (Message(zh: "表式", en: "Forms"), 16...32),
      (Message(zh: "可比程度", en: "Comparability"), 10...16),
      (Message(zh: "可比说明", en: "What to bear in mind"), 20...46),
      (Message(zh: "字段", en: "Field"), 20...60),
      (Message(zh: "短名", en: "Short name"), 12...28),
      (labels[1 - own], 20...90),
      (Message(zh: "历年可比的序列", en: "Series over the years"), 16...60),
    ]
    let columns = titles.map { SheetColumn($0.0.text(language), width: $0.1) }
    let table = try workbook.addTable(
      name, columns, frozenColumns: 1, printedColumns: printed, hasHighRows: true)
    let uses = SeriesUses(panel, schema.fields)
    for entry in schema.fields.entries {
      let field = entry.field
      let use = uses[field.id]
      let names = [field.label.zh, field.label.en]
      let texts: [String?] = [
        names[own], field.unit, Words.label(field.kind).text(language),
        entry.forms.joined(separator: " "), use?.comparability(language), use?.notes(language),
        field.id, field.shortName, names[1 - own], use?.series.joined(separator: " "),
      ]
      try table.beginRow()
      for text in texts { table.text(text, .wrapped) }
    }
  }
}
