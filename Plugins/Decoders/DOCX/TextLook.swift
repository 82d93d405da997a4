import XMLEvents

/// How a run of characters looks, as far as that tells whether it is part of the number beside it.
///
/// A run says something of it by itself, by its style, or by that of its paragraph.
struct TextLook {
  /// Properties of which each is on or off.
  struct Properties: OptionSet {
    let rawValue: UInt8

    static let hidden = Properties(rawValue: 1 << 0)
    /// Raised or lowered, or the sign of a note by the name of its style.
    static let raised = Properties(rawValue: 1 << 1)
    static let struck = Properties(rawValue: 1 << 2)
    /// White or nearly so.
    static let white = Properties(rawValue: 1 << 3)
    /// Too small or too narrow to be seen.
    static let tiny = Properties(rawValue: 1 << 4)
    static let narrow = Properties(rawValue: 1 << 5)
    /// On a ground of another colour than white.
    static let shaded = Properties(rawValue: 1 << 6)

    /// What sets characters apart from those beside them.
    static let apart: Properties = [.raised, .white, .tiny, .narrow]
  }

  /// The properties of which something is said.
  private(set) var told: Properties = []
  /// Those of them that are on.
  private(set) var on: Properties = []

  /// Letters of at most two points, in half-points, are no text for people.
  private static let tinySize = 4
  /// The least part of their width, in percent, at which letters are still letters.
  private static let leastWidth = 10

  /// What holds where this look says nothing and another one is around it.
  func over(_ other: TextLook) -> TextLook {
    var look = self
    look.told.formUnion(other.told)
    look.on.formUnion(other.on.subtracting(told))
    return look
  }

  /// Reads an element of `w:rPr`.
  mutating func read(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "w:vanish": set(.hidden, attributes.isOn("w:val", otherwise: true))
    case "w:vertAlign": set(.raised, attributes["w:val"] != "baseline")
    case "w:position": if attributes.number("w:val") != 0 { set(.raised, true) }
    case "w:strike", "w:dstrike":
      // Each of the two strikes, whatever the other says.
      set(.struck, on.contains(.struck) || attributes.isOn("w:val", otherwise: true))
    case "w:color": set(.white, attributes["w:val"].map(TextLook.isWhite) ?? false)
    case "w:sz": if let size = attributes.number("w:val") { set(.tiny, size <= Self.tinySize) }
    case "w:w":
      let width = attributes["w:val"].flatMap { Int($0.prefix { $0.isNumber }) }
      if let width { set(.narrow, width < Self.leastWidth) }
    case "w:highlight":
      set(.shaded, !["none", "white"].contains(attributes["w:val"] ?? "none"))
    case "w:shd": setShading(attributes)
    default: break
    }
  }

  /// Reads the shading of characters, a paragraph, a cell or a table.
  mutating func setShading(_ attributes: XMLAttributes) {
    set(.shaded, TextLook.isShaded(attributes))
  }

  /// Takes the characters for the sign of a note.
  mutating func setNote() { set(.raised, true) }

  /// Whether a shading has another colour than white.
  private static func isShaded(_ attributes: XMLAttributes) -> Bool {
    if !["clear", "nil"].contains(attributes["w:val"] ?? "clear") { return true }
    guard let fill = attributes["w:fill"], fill != "auto" else { return false }
    return !isWhite(fill)
  }

  /// Whether a colour, six hexadecimal digits, is white or nearly so.
  private static func isWhite(_ colour: String) -> Bool {
    guard colour.utf8.count == 6, let value = UInt32(colour, radix: 16) else { return false }
    return value & 0xF0F0F0 == 0xF0F0F0
  }

  private mutating func set(_ property: Properties, _ isOn: Bool) {
    told.insert(property)
    if isOn { on.insert(property) } else { on.remove(property) }
  }
}
