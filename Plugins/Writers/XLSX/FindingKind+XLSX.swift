import NianbaoKit

extension FindingKind {
  static let cutText = FindingKind(
    "XLSX-TEXT-CUT", .info, zh: "文字超过 Excel 单元格的长度",
    en: "a text is longer than a cell of a workbook can hold")
  static let changedText = FindingKind(
    "XLSX-TEXT-CHANGED", .info, zh: "文字含有 Excel 单元格不能保存的字符",
    en: "a text has characters that no cell of a workbook can hold")
}
