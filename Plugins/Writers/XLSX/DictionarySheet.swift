import NianbaoKit

/// The sheet 字典: one row per field, with what it gives for the comparison of years.
enum DictionarySheet {
  static let name = Message(zh: "字典", en: "Dictionary")

  static func write(
    _ schema: Schema, _ panel: Panel, to workbook: Workbook
  ) throws(OutputError) {
    let language = workbook.language
    let titles: [(Message, ClosedRange<Double>)] = [
      (Message(zh: "字段", en: "Field"), 20...52),
      (Message(zh: "短名", en: "Short name"), 16...32),
      (Message(zh: "中文名称", en: "Chinese label"), 20...76),
      (Message(zh: "英文名称", en: "English label"), 20...84),
      (Message(zh: "单位", en: "Unit"), 8...8),
      (Message(zh: "类型", en: "Kind"), 8...10),
      (Message(zh: "表式", en: "Forms"), 16...60),
      (Message(zh: "历年可比的序列", en: "Series over the years"), 16...60),
      (Message(zh: "可比程度", en: "Comparability"), 14...40),
      (Message(zh: "可比说明", en: "What to bear in mind"), 20...100),
    ]
    let columns = titles.map { SheetColumn($0.0.text(language), width: $0.1) }
    let table = try workbook.addTable(name, columns, frozenColumns: 1)
    let uses = SeriesUses(panel, schema.fields)
    for entry in schema.fields.entries {
      try table.beginRow()
      try table.text(entry.field.id)
      try table.text(entry.field.shortName)
      try table.text(entry.field.label.zh)
      try table.text(entry.field.label.en)
      try table.text(entry.field.unit)
      try table.text(Words.label(entry.field.kind).text(language))
      try table.text(entry.forms.joined(separator: " "))
      let use = uses[entry.field.id]
      try table.text(use?.series.joined(separator: " "))
      try table.text(use?.comparability(language))
      try table.text(use?.notes(language))
    }
  }
}
