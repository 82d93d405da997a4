/// The character styles of footnote and endnote signs.
///
/// Programs that copy text from Word leave the style's definition behind, and with it that the sign
/// is raised.
enum NoteStyles {
  /// The ids that Word gives to the styles, in English and Chinese.
  private static let ids: Set<String> = [
    "FootnoteReference", "EndnoteReference", "脚注引用", "尾注引用", "註腳參照", "章節附註參照",
  ]
  /// The names of the styles in all languages (ECMA-376 part 1, 17.7.4.9).
  private static let names: Set<String> = ["footnote reference", "endnote reference"]

  /// Whether a style that the file does not define is that of a sign.
  static func hasID(_ id: String) -> Bool { ids.contains(id) }

  /// Whether a style of the file is that of a sign.
  static func hasName(_ name: String) -> Bool { names.contains(name.lowercased()) }
}
