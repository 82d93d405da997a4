import NianbaoKit
import XMLEvents

/// How cells are shown: number format, whether there are lines around them, and whether their letters
/// can be seen.
final class CellStyles: XMLEventHandler {
  struct Style {
    var format = NumberFormat.general
    var hasBorder = false
    /// Whether a number in it is struck out, or white on white, so that it may be none.
    var isDoubtful = false
  }

  private struct Font {
    var isStruck = false
    var isWhite = false
  }

  private var formats: [Int: NumberFormat] = [:]
  private var borders: [Bool] = []
  private var fonts: [Font] = []
  /// For each fill whether it has another colour than white.
  private var fills: [Bool] = []
  private var styles: [Style] = []
  private var path: [String] = []
  let failure: SourceError? = nil

  /// The style with a number, from 0; the usual one where there is none.
  subscript(number: Int) -> Style {
    styles.indices.contains(number) ? styles[number] : Style()
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    let parent = path.last
    path.append(element)
    switch (element, parent) {
    case ("x:numFmt", "x:numFmts"):
      if let id = attributes.number("numFmtId"), let code = attributes["formatCode"] {
        formats[id] = NumberFormat(code)
      }
    case ("x:border", "x:borders"): borders.append(false)
    case (_, "x:border"):
      if element != "x:diagonal", (attributes["style"] ?? "none") != "none",
        let last = borders.indices.last
      {
        borders[last] = true
      }
    case ("x:font", "x:fonts"): fonts.append(Font())
    case ("x:strike", "x:font"):
      fonts[fonts.count - 1].isStruck = attributes.isOn("val", otherwise: true)
    case ("x:color", "x:font"): fonts[fonts.count - 1].isWhite = Self.isWhite(attributes)
    case ("x:fill", "x:fills"): fills.append(false)
    case ("x:patternFill", "x:fill"):
      fills[fills.count - 1] = (attributes["patternType"] ?? "none") != "none"
    case ("x:gradientFill", "x:fill"): fills[fills.count - 1] = true
    case ("x:fgColor", "x:patternFill"):
      if let last = fills.indices.last, Self.isWhite(attributes) { fills[last] = false }
    case ("x:xf", "x:cellXfs"): addStyle(attributes)
    default: break
    }
  }

  private func addStyle(_ attributes: XMLAttributes) {
    func at<Item>(_ name: String, _ items: [Item]) -> Item? {
      let index = attributes.number(name) ?? 0
      return items.indices.contains(index) ? items[index] : nil
    }
    let id = attributes.number("numFmtId") ?? 0
    let font = at("fontId", fonts) ?? Font()
    let isFilled = at("fillId", fills) ?? false
    styles.append(
      Style(
        format: formats[id] ?? NumberFormat.builtIn(id),
        hasBorder: at("borderId", borders) ?? false,
        isDoubtful: font.isStruck || font.isWhite && !isFilled))
  }

  /// Whether a colour is white: by its parts, as the ground of the theme, or in the old palette
  /// (ECMA-376 part 1, 18.8.27).
  private static func isWhite(_ attributes: XMLAttributes) -> Bool {
    if let tint = attributes["tint"].flatMap(Double.init), tint != 0 { return false }
    if let rgb = attributes["rgb"].flatMap({ UInt32($0, radix: 16) }) {
      return rgb & 0xF0F0F0 == 0xF0F0F0
    }
    if let theme = attributes.number("theme") { return theme == 0 }
    return attributes.number("indexed").map { $0 == 1 || $0 == 9 } ?? false
  }

  func end(_ element: String) { path.removeLast() }
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
