/// One element of a selector: `td.hidden`, `#note`, `[hidden]`, `*`.
struct Selector {
  private var name: [UInt8] = []
  private var id: [UInt8] = []
  private var classes: [[UInt8]] = []
  private var attributes: [(name: [UInt8], value: [UInt8]?)] = []
  /// Whether it says more than can be seen here, such as `:last-child`.
  private(set) var isVague = false
  /// Whether it selects nothing that a page shows at first: what the mouse is over, and the like.
  private(set) var isOfMoment = false
  /// Whether it selects what a style generates before or behind the element.
  private(set) var isGenerated = false
  /// How much weight it gives to its rule.
  private(set) var weight = 0

  /// The most classes and attributes that are compared.
  private static let longest = 16

  private var isFull: Bool { classes.count + attributes.count >= Selector.longest }

  /// Parses one element of a selector.
  init(_ text: ArraySlice<UInt8>) {
    var at = text.startIndex
    while at < text.endIndex {
      let mark = text[at]
      switch mark {
      case 0x2A: at += 1
      case 0x23, 0x2E:
        let word = Selector.word(text, &at, from: at + 1)
        if mark == 0x23 { id = word } else if !isFull { classes.append(word) }
        if word.isEmpty || isFull { isVague = true }
        weight += mark == 0x23 ? 10_000 : 100
      case 0x5B: readAttribute(text, &at)
      case 0x3A: readPseudo(text, &at)
      default:
        name = StyleText.lowercased(Selector.word(text, &at, from: at))
        weight += 1
        if name.isEmpty {
          isVague = true
          at += 1
        }
      }
    }
  }

  /// Whether it is an element by its name alone.
  func isBare(_ name: StaticString) -> Bool {
    id.isEmpty && classes.isEmpty && attributes.isEmpty && !isVague
      && self.name.elementsEqual(
        UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }

  /// The word by which elements that it may select are found; empty where any may be.
  var key: [UInt8] { classes.first ?? (id.isEmpty ? name : id) }

  /// Whether an element is selected, as far as can be seen.
  func selects(_ name: UnsafeBufferPointer<UInt8>, _ attributes: Attributes) -> Bool {
    (self.name.isEmpty || self.name.elementsEqual(name))
      && (id.isEmpty || attributes["id"]?.elementsEqual(id) == true)
      && classes.allSatisfy { attributes.hasClass($0) }
      && self.attributes.allSatisfy { wanted in
        guard let value = attributes.value(of: wanted.name) else { return false }
        return wanted.value.map(value.elementsEqual) ?? true
      }
  }

  private mutating func readAttribute(_ text: ArraySlice<UInt8>, _ at: inout Int) {
    let end = text[at...].firstIndex(of: 0x5D) ?? text.endIndex
    let inside = text[(at + 1)..<end]
    at = min(end + 1, text.endIndex)
    weight += 100
    let name = StyleText.lowercased(inside.prefix { StyleText.isName($0) || StyleText.isSpace($0) })
    let rest = inside.drop { $0 != 0x3D }.dropFirst()
    guard !isFull else {
      isVague = true
      return
    }
    guard inside.contains(0x3D) else {
      attributes.append((name, nil))
      return
    }
    // `^=` and the like leave a sign behind the name.
    let isWhole = inside.prefix { $0 != 0x3D }.allSatisfy {
      StyleText.isName($0) || StyleText.isSpace($0)
    }
    isVague = isVague || !isWhole
    let quoted = rest.drop { StyleText.isSpace($0) }
    let mark = quoted.first ?? 0
    let value =
      mark == 0x22 || mark == 0x27
      ? Array(quoted.dropFirst().prefix { $0 != mark })
      : quoted.filter { !StyleText.isSpace($0) }
    attributes.append((name, isWhole ? value : nil))
  }

  private static let moments: Set<String> = [
    "active", "checked", "focus", "focus-visible", "focus-within", "hover", "target", "visited",
  ]

  private mutating func readPseudo(_ text: ArraySlice<UInt8>, _ at: inout Int) {
    at += 1
    let isElement = at < text.endIndex && text[at] == 0x3A
    if isElement { at += 1 }
    let word = String(
      decoding: StyleText.lowercased(Selector.word(text, &at, from: at)), as: UTF8.self)
    weight += isElement ? 1 : 100
    if at < text.endIndex, text[at] == 0x28 {
      at = StyleText.find([0x29], text, from: at + 1)
      at = min(at + 1, text.endIndex)
    }
    if word == "before" || word == "after" {
      isGenerated = true
    } else if Selector.moments.contains(word) {
      isOfMoment = true
    } else if isElement, word != "first-letter", word != "first-line" {
      isOfMoment = true  // a scroll bar, a selection: no text of the page
    } else {
      isVague = true
    }
  }

  /// The name at a position, its escaped characters resolved.
  private static func word(
    _ text: ArraySlice<UInt8>, _ at: inout Int, from start: Int
  ) -> [UInt8] {
    var word: [UInt8] = []
    at = start
    while at < text.endIndex {
      if text[at] == 0x5C, at + 1 < text.endIndex {
        word.append(text[at + 1])
        at += 2
      } else if StyleText.isName(text[at]) {
        word.append(text[at])
        at += 1
      } else {
        break
      }
    }
    return word
  }
}
