import NianbaoKit

extension FindingKind {
  static let hiddenPart = FindingKind(
    "PART-HIDDEN", .info, zh: "工作表或有内容的行、列是隐藏的，没有读取",
    en: "a sheet, or rows or columns with content, are hidden in a workbook and not read")
  static let ownResults = FindingKind(
    "OWN-RESULTS", .info, zh: "工作簿是本程序写出的",
    en: "the workbook was written by this program")
  static let uncalculated = FindingKind(
    "FORMULA-UNCALCULATED", .warning, zh: "工作簿的公式没有保存结果，读作文字",
    en: "formulas of a workbook were saved without results; they are read as words")
}
