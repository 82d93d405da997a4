import NianbaoKit

/// The head of a column.
struct SheetColumn {
  let title: String
  /// A second line, for programs.
  let key: String?
  /// In characters of the usual font; a Chinese character takes two.
  let width: Double

  init(_ title: String, key: String? = nil, width: Double) {
    self.title = title
    self.key = key
    self.width = width
  }
}
