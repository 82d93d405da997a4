/// What is told where who reports, and for which year, is decided.
extension FindingKind {
  static let yearsDiffer = FindingKind(
    "META-YEAR", .warning, zh: "标题、正文、日期、表格所写的年度不同",
    en: "title, text, dates or tables name different years")
  static let agencyOfHeader = FindingKind(
    "META-AGENCY", .info, zh: "只有页首写明机关", en: "only the page header names the agency")
  static let otherReport = FindingKind(
    "REPORT-OTHER", .warning, zh: "文中还有另一份报告，没有采用",
    en: "another report stands in the document and was not taken")

  /// All of them.
  static let ofIdentity = [yearsDiffer, agencyOfHeader, otherReport]
}
