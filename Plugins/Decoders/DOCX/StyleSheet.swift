import NianbaoKit
import XMLEvents

/// The styles of a Word file, as far as they say what is printed.
final class StyleSheet: XMLEventHandler {
  private struct Style {
    var parent: String?
    var numbering = NumberingReference()
    var isHidden: Bool?
    var isRaised: Bool?
    var isStruck: Bool?
  }

  private var styles: [String: Style] = [:]
  /// The style of paragraphs that name none.
  private(set) var usual: String?
  private var path: [String] = []
  private var open: String?
  let failure: SourceError? = nil

  /// How many styles may be based on each other.
  private static let longestChain = 32

  /// The numbering that a paragraph has by its style, and the style that gives it.
  func numbering(of style: String) -> (reference: NumberingReference, style: String)? {
    var reference = NumberingReference()
    for (id, style) in chain(from: style) {
      if reference.level == nil { reference.level = style.numbering.level }
      if let number = style.numbering.number {
        reference.number = number
        return (reference, id)
      }
    }
    return nil
  }

  /// Whether a style hides its text; nil when it does not say.
  func isHidden(_ style: String) -> Bool? {
    chain(from: style).lazy.compactMap(\.1.isHidden).first
  }

  /// Whether a style raises or lowers its text; nil when it does not say.
  func isRaised(_ style: String) -> Bool? {
    chain(from: style).lazy.compactMap(\.1.isRaised).first
  }

  /// Whether a style strikes its text out; nil when it does not say.
  func isStruck(_ style: String) -> Bool? {
    chain(from: style).lazy.compactMap(\.1.isStruck).first
  }

  private func chain(from style: String) -> [(String, Style)] {
    var chain: [(String, Style)] = []
    var next: String? = style
    while let id = next, let style = styles[id], chain.count < Self.longestChain {
      chain.append((id, style))
      next = style.parent
    }
    return chain
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    let parent = path.last
    path.append(element)
    if element == "w:style" {
      guard let id = attributes["w:styleId"] else { return }
      open = id
      styles[id] = Style()
      if attributes["w:type"] == "paragraph", attributes.isOn("w:default", otherwise: false) {
        usual = id
      }
    }
    // What a table's style says of its parts stands deeper.
    guard let open, !path.contains("w:tblStylePr") else { return }
    switch (element, parent) {
    case ("w:basedOn", "w:style"): styles[open]?.parent = attributes["w:val"]
    case ("w:numId", "w:numPr"): styles[open]?.numbering.number = attributes["w:val"]
    case ("w:ilvl", "w:numPr"): styles[open]?.numbering.level = attributes.number("w:val")
    case ("w:vanish", "w:rPr"):
      styles[open]?.isHidden = attributes.isOn("w:val", otherwise: true)
    case ("w:vertAlign", "w:rPr"): styles[open]?.isRaised = attributes["w:val"] != "baseline"
    case ("w:position", "w:rPr"):
      if attributes.number("w:val") != 0 { styles[open]?.isRaised = true }
    case ("w:strike", "w:rPr"), ("w:dstrike", "w:rPr"):
      styles[open]?.isStruck = attributes.isOn("w:val", otherwise: true)
    default: break
    }
  }

  func end(_ element: String) {
    path.removeLast()
    if element == "w:style" { open = nil }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
