/// What is told where who reports, and for which year, is decided.
extension FindingKind {
  static let yearsDiffer = FindingKind(
    "META-YEAR", .warning, zh: "标题与正文写的年度不同", en: "title and text name different years")
  static let agencyOfHeader = FindingKind(
    "META-AGENCY", .info, zh: "只有页首写明机关", en: "only the page header names the agency")

  /// All of them.
  static let ofIdentity = [yearsDiffer, agencyOfHeader]
}
