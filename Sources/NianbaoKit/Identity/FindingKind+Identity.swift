/// What is told where who reports, and for which year, is decided.
extension FindingKind {
  static let yearsDiffer = FindingKind(
    "META-YEAR", .warning, zh: "标题、正文、日期、表格所写的年度不同",
    en: "titles, period, text, days or the heading of a table do not agree on the year")
  static let agencyOfHeader = FindingKind(
    "META-AGENCY", .info, zh: "只有页首写明机关", en: "only the page header names the agency")
  static let otherReport = FindingKind(
    "REPORT-OTHER", .warning, zh: "文中还有另一份报告，或另一年度、另一机关的附表，没有采用",
    en:
      "another report, or annexed tables, of another year or another agency stand in the same document; they are not read"
  )

  /// All of them.
  static let ofIdentity = [yearsDiffer, agencyOfHeader, otherReport]
}
