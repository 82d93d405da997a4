import NianbaoKit

/// A reader with two fields that finds nothing.
struct CountReader: Reader {
  static let name = "count"
  static let summary = Message(zh: "计数表", en: "a table of counts")
  static let title = Message(zh: "计数", en: "Counts")
  static let fields = [
    Field(
      id: "sheep.white", shortName: "sh_w", label: Message(zh: "白羊", en: "White sheep"),
      unit: "只", kind: .count),
    Field(
      id: "sheep.black", shortName: "sh_b", label: Message(zh: "黑羊|墨羊", en: "Black sheep"),
      unit: "只", kind: .change),
  ]

  init(fields: FieldDictionary) {}

  func read(_ document: Document) -> Reading? { nil }
}
