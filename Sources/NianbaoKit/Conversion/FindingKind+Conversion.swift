/// What converting tells of a document as a whole.
extension FindingKind {
  static let unreadableSource = FindingKind(
    "SOURCE-UNREADABLE", .error, zh: "来源无法打开或解码",
    en: "the source could not be opened or decoded")
  static let noReport = FindingKind(
    "NOT-A-REPORT", .warning, zh: "不是年度报告；说明中写有看上去是什么、为什么",
    en: "the document is no annual report; the message says what it seems to be, and why")
  static let noNumbers = FindingKind(
    "NO-NUMBERS", .warning, zh: "是年度报告，但没有读到任何数字",
    en: "the document is a report, but not one number was read in it")
  static let missingIdentity = FindingKind(
    "META-MISSING", .warning, zh: "没有读到报告的年度或机关；只缺标题时是提示",
    en:
      "the year or the agency of a report was not found; for completeness where only its title is missing"
  )
  static let unknownRow = FindingKind(
    "ROW-UNKNOWN", .warning, zh: "有数值的一行不在表式之内，记作 extra.<n>",
    en: "a row with values is not in the form; they are kept as `extra.<n>`")
  static let tablesDiffer = FindingKind(
    "TABLES-DIFFER", .warning, zh: "按两种表式读到的同一字段数值不同",
    en: "two forms found different values for a field")

  /// All of them.
  static let ofConversion = [
    unreadableSource, noReport, noNumbers, missingIdentity, unknownRow, tablesDiffer,
  ]
}
