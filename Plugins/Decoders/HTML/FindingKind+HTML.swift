import NianbaoKit

extension FindingKind {
  static let hiddenTable = FindingKind(
    "TABLE-HIDDEN", .warning, zh: "网页中有浏览器不显示的表格，没有读取",
    en: "a web page holds a table that browsers do not show; it was not read")
}
