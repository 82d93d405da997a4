/// What a style says of whether, and where, an element's text is shown.
struct Declarations: Equatable {
  /// Properties, or groups of them, of which each is on or off.
  struct Properties: OptionSet {
    let rawValue: UInt16

    /// The element is as if it were not there.
    static let display = Properties(rawValue: 1 << 0)
    /// The text is not seen, but keeps its place; elements inside may be shown again.
    static let visibility = Properties(rawValue: 1 << 1)
    /// The letters have no size; elements inside may have one.
    static let size = Properties(rawValue: 1 << 2)
    /// The text is transparent.
    static let opacity = Properties(rawValue: 1 << 3)
    /// The text lies outside of the page, or is cut off.
    static let away = Properties(rawValue: 1 << 4)
    /// The text is raised or lowered.
    static let raised = Properties(rawValue: 1 << 5)
    /// The text is struck out.
    static let struck = Properties(rawValue: 1 << 6)
    /// The text does not stand beside, or does not look like, that around it.
    static let apart = Properties(rawValue: 1 << 7)
    /// Whether or how the text is shown is not known.
    static let doubtful = Properties(rawValue: 1 << 8)
    /// The letters are white or nearly so.
    static let faint = Properties(rawValue: 1 << 9)
    /// The letters have no colour.
    static let clear = Properties(rawValue: 1 << 10)
    /// The ground is not white.
    static let shaded = Properties(rawValue: 1 << 11)

    /// What an element has that does not say otherwise, from those around it.
    static let inherited: Properties = [.visibility, .size, .faint, .clear, .shaded]
    /// What tells whether letters can be told from their ground.
    static let colours: Properties = [.faint, .clear, .shaded]
    /// What makes text unseen while its element keeps its place.
    static let unseen: Properties = [.visibility, .size, .opacity, .away]
    /// What no element inside can undo.
    static let lasting: Properties = [.opacity, .away, .struck, .doubtful]
  }

  /// The properties that are set.
  private(set) var told: Properties = []
  /// Those of them that are on.
  private(set) var on: Properties = []
  /// Those of them that other styles do not override.
  private(set) var important: Properties = []
  /// Whether a number may stand before or behind the element that is in no text of the page.
  private(set) var generatesDigits = false

  /// Whether text is not shown by it, or shown in a way that sets it apart from a number.
  var hides: Bool {
    !on.subtracting(Properties.colours.union(.apart)).isEmpty || generatesDigits
  }

  /// Whether it bears on what is shown; a colour other than white that is on no ground does not.
  var bears: Bool {
    !told.subtracting(.colours).isEmpty || !on.isDisjoint(with: .colours) || generatesDigits
  }

  private var isAbsolute = false
  private var isFar = false
  private var isCutOff = false
  private var isSqueezed = false

  /// Reads declarations, as of an attribute or between the braces of a rule.
  ///
  /// - Parameters:
  ///   - style: The declarations, without comments and escapes.
  ///   - variables: What `var()` may stand for. Where it makes a difference which of several values
  ///     it is, the text is doubtful; of several colours the first is taken, as the others are those
  ///     of dark pages and the like.
  init(_ style: some BidirectionalCollection<UInt8>, _ variables: StyleVariables) {
    var rest = style[...]
    while !rest.isEmpty {
      let declaration = rest.prefix { $0 != 0x3B }
      rest = rest[declaration.endIndex...].dropFirst()
      let property = declaration.drop { StyleText.isSpace($0) }
      guard let first = property.first, Declarations.firsts.contains(first | 0x20),
        let colon = property.firstIndex(of: 0x3A)
      else { continue }
      var value = StyleText.lowercased(property[property.index(after: colon)...])
      let name = StyleText.lowercased(property[..<colon])
      let isImportant = value.contains(0x21)
      if isImportant { value = StyleText.lowercased(value.prefix { $0 != 0x21 }) }
      let before = told
      if StyleVariables.stand(in: value) {
        read(name, anyOf: variables.expansions(of: value))
      } else {
        read(name, value)
      }
      if isImportant { important.formUnion(told.subtracting(before)) }
    }
    if isAbsolute, isFar { set(.away, true) }
    if isCutOff, isSqueezed { set(.away, true) }
  }

  /// Keeps only what the style generates beside the element.
  mutating func keepContent() { (told, on, important) = ([], [], []) }

  /// Leaves out what the style generates: the element has none by itself.
  mutating func forgetContent() { generatesDigits = false }

  /// The letters with which the properties below begin.
  private static let firsts = Set("bcdfhlmoptuvw".utf8)

  /// Reads a property that may have several values; nil for more than are looked at.
  private mutating func read(_ name: [UInt8], anyOf values: [[UInt8]]?) {
    let before = self
    let outcomes = values.map { values in
      values.map { value in
        var outcome = before
        outcome.read(name, value)
        return outcome
      }
    }
    if let outcomes {
      guard let first = outcomes.first else { return }
      self = first
      if outcomes.allSatisfy({ $0.apartFromColours == first.apartFromColours }) { return }
    }
    self = before
    set(.doubtful, true)
  }

  private var apartFromColours: Declarations {
    var others = self
    others.told.subtract(Properties.colours.union(.apart))
    others.on.subtract(Properties.colours.union(.apart))
    return others
  }

  private mutating func read(_ name: [UInt8], _ value: [UInt8]) {
    switch String(decoding: name, as: UTF8.self) {
    case "display":
      set(.display, value.starts(with: "none".utf8))
      let words = ["block", "table", "list-item", "flex", "grid"]
      if words.contains(where: { value.starts(with: $0.utf8) }) { set(.apart, true) }
    case "visibility":
      set(.visibility, value.starts(with: "hidden".utf8))
      if value.starts(with: "collapse".utf8) { set(.display, true) }
    case "opacity": set(.opacity, StyleText.number(value)?.isZero ?? false)
    case "filter":
      if value.starts(with: "opacity(".utf8) {
        set(.opacity, StyleText.number(value.dropFirst(8))?.isZero ?? false)
      }
    case "font-size": readSize(value)
    case "font": set(.size, value.starts(with: "0".utf8))
    case "mso-hide": if value == Array("all".utf8) { set(.away, true) }
    case "text-indent": if StyleText.number(value)?.whole ?? 0 < -99 { set(.away, true) }
    case "clip":
      if value.starts(with: "rect(0".utf8) || value.starts(with: "rect(1px".utf8) {
        set(.away, true)
      }
    case "clip-path":
      if value.starts(with: "inset(50%".utf8) || value.starts(with: "inset(100%".utf8) {
        set(.away, true)
      }
    case "transform": if value.starts(with: "scale(0)".utf8) { set(.away, true) }
    case "position":
      isAbsolute = value.starts(with: "absolute".utf8) || value.starts(with: "fixed".utf8)
      if isAbsolute || value.starts(with: "relative".utf8) { set(.apart, true) }
    case "left", "top": isFar = isFar || StyleText.number(value)?.whole ?? 0 < -499
    case "overflow": isCutOff = value.starts(with: "hidden".utf8)
    case "width", "height", "max-width", "max-height":
      isSqueezed = isSqueezed || StyleText.number(value)?.isZero ?? false
    case "vertical-align":
      let isMoved = StyleText.number(value).map { !$0.isZero } ?? false
      set(
        .raised, value.starts(with: "super".utf8) || value.starts(with: "sub".utf8) || isMoved)
      if value == Array("top".utf8) || value == Array("text-top".utf8) { set(.apart, true) }
    case "font-variant-position":
      set(.raised, value == Array("super".utf8) || value == Array("sub".utf8))
    case "mso-text-raise":
      if let number = StyleText.number(value), !number.isZero { set(.raised, true) }
    case "text-decoration", "text-decoration-line":
      set(.struck, StyleText.contains("line-through", value))
    case "float": if !value.starts(with: "none".utf8) { set(.apart, true) }
    case "color": if let colour = Colour(value) { setColour(colour) }
    case "background", "background-color":
      if let colour = Colour.ofGround(value) { setGround(colour) }
    case "unicode-bidi": if StyleText.contains("override", value) { set(.doubtful, true) }
    case "content": readContent(value)
    default: break
    }
  }

  private mutating func setColour(_ colour: Colour) {
    set(.faint, colour == .white)
    set(.clear, colour == .clear)
    if colour != .other { set(.apart, true) }
  }

  private mutating func setGround(_ colour: Colour) {
    if colour != .clear { set(.shaded, colour == .other) }
  }

  /// The colours that an element has by its attributes.
  init(letters: Colour?, ground: Colour?) {
    if let letters { setColour(letters) }
    if let ground { setGround(ground) }
  }

  private mutating func readSize(_ value: [UInt8]) {
    guard let number = StyleText.number(value) else { return }
    if number.isZero { return set(.size, true) }
    // Nothing times something is nothing.
    guard !value.contains(0x25), !value.suffix(2).elementsEqual("em".utf8) else { return }
    set(.size, false)
    if number.whole < 5 { set(.apart, true) }
  }

  /// Looks for digits in generated content, outside of references to characters such as `\e601`.
  private mutating func readContent(_ value: [UInt8]) {
    var index = 0
    while index < value.count {
      if value[index] == 0x5C {
        index += 1
        while index < value.count, StyleText.isHexadecimal(value[index]) { index += 1 }
        continue
      }
      if Markup.isDigit(value[index]) { generatesDigits = true }
      index += 1
    }
    if StyleText.contains("counter", value) || StyleText.contains("attr(", value) {
      generatesDigits = true
    }
  }

  private mutating func set(_ property: Properties, _ isOn: Bool) {
    told.insert(property)
    if isOn { on.insert(property) } else { on.remove(property) }
  }
}
