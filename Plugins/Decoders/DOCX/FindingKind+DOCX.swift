import NianbaoKit

extension FindingKind {
  static let unreadPart = FindingKind(
    "PART-UNREAD", .warning, zh: "Word 文件里有没有读取的内容：导入的文件、嵌入的表格",
    en: "a Word file shows something that is not read: an imported file, an embedded sheet")
}
