import NianbaoKit

/// The sheet 字典: one row per field.
enum DictionarySheet {
  static let name = Message(zh: "字典", en: "Dictionary")

  static func write(_ fields: FieldDictionary, to workbook: Workbook) throws(OutputError) {
    let titles: [(Message, Double)] = [
      (Message(zh: "字段", en: "Field"), 52),
      (Message(zh: "短名", en: "Short name"), 32),
      (Message(zh: "中文名称", en: "Chinese label"), 76),
      (Message(zh: "英文名称", en: "English label"), 84),
      (Message(zh: "单位", en: "Unit"), 8),
      (Message(zh: "表式", en: "Forms"), 34),
    ]
    let columns = titles.map { SheetColumn($0.0.text(workbook.language), width: $0.1) }
    let table = try workbook.addTable(name, columns, frozenColumns: 1)
    for entry in fields.entries {
      try table.beginRow()
      try table.text(entry.field.id)
      try table.text(entry.field.shortName)
      try table.text(entry.field.label.zh)
      try table.text(entry.field.label.en)
      try table.text(entry.field.unit)
      try table.text(entry.forms.joined(separator: " "))
    }
  }
}
