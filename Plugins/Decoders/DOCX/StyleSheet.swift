import NianbaoKit
import XMLEvents

/// The styles of a Word file, as far as they say what is printed.
final class StyleSheet: XMLEventHandler {
  private struct Style {
    var parent: String?
    var numbering = NumberingReference()
    var look = TextLook()
    /// Whether a part of the tables that have it stands on a ground that is not white.
    var isShaded = false
  }

  private var styles: [String: Style] = [:]
  /// What each style and those it is based on say together, as far as it was asked for.
  private var looks: [String: TextLook] = [:]
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

  /// What a style, and those it is based on, say of the look of text.
  func look(of style: String) -> TextLook {
    if let look = looks[style] { return look }
    var look = chain(from: style).reduce(TextLook()) { $0.over($1.1.look) }
    if styles[style] == nil, NoteStyles.hasID(style) { look.setNote() }
    looks[style] = look
    return look
  }

  /// Whether a table's style gives a part of it a ground that is not white.
  func isShaded(_ style: String) -> Bool {
    chain(from: style).contains { $0.1.isShaded }
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
    guard let open else { return }
    if element == "w:shd" {
      var ground = TextLook()
      ground.setShading(attributes)
      if ground.on.contains(.shaded) { styles[open]?.isShaded = true }
    }
    // What a table's style says of its parts stands deeper.
    guard !path.contains("w:tblStylePr") else { return }
    switch (element, parent) {
    case ("w:basedOn", "w:style"): styles[open]?.parent = attributes["w:val"]
    case ("w:name", "w:style"):
      if NoteStyles.hasName(attributes["w:val"] ?? "") { styles[open]?.look.setNote() }
    case ("w:numId", "w:numPr"): styles[open]?.numbering.number = attributes["w:val"]
    case ("w:ilvl", "w:numPr"): styles[open]?.numbering.level = attributes.number("w:val")
    case ("w:shd", "w:pPr"): styles[open]?.look.setShading(attributes)
    case (_, "w:rPr"): styles[open]?.look.read(element, attributes)
    default: break
    }
  }

  func end(_ element: String) {
    path.removeLast()
    if element == "w:style" { open = nil }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
