import NianbaoKit
import XMLEvents

/// How cells are shown: number format and whether there are lines around them.
final class CellStyles: XMLEventHandler {
  struct Style {
    var format = NumberFormat.general
    var hasBorder = false
  }

  private var formats: [Int: NumberFormat] = [:]
  private var borders: [Bool] = []
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
    case ("x:xf", "x:cellXfs"):
      let id = attributes.number("numFmtId") ?? 0
      let border = attributes.number("borderId") ?? 0
      styles.append(
        Style(
          format: formats[id] ?? NumberFormat.builtIn(id),
          hasBorder: borders.indices.contains(border) && borders[border]))
    default: break
    }
  }

  func end(_ element: String) { path.removeLast() }
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
