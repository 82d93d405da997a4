/// A colour of letters or of the ground below them, as far as it tells whether letters are seen.
enum Colour {
  /// White or nearly so, as pages are where they do not say otherwise.
  case white
  /// None: what is below shows through.
  case clear
  case other

  /// The least red, green and blue of what is nearly white.
  private static let nearlyWhite = 0xF0

  private static let whites: Set<String> = [
    "white", "snow", "ivory", "ghostwhite", "floralwhite", "mintcream", "azure", "aliceblue",
    "seashell", "whitesmoke", "canvas", "window",
  ]

  /// Words of a background that are no colour, or leave the colour to others.
  private static let others: Set<String> = [
    "none", "repeat", "no-repeat", "repeat-x", "repeat-y", "scroll", "fixed", "local", "center",
    "left", "right", "top", "bottom", "cover", "contain", "inherit", "initial", "unset", "revert",
    "padding-box", "border-box", "content-box", "round", "space", "auto", "currentcolor",
  ]

  /// Reads a colour, in lower case; nil for what is none, or none that is known.
  init?(_ value: [UInt8]) {
    if value.first == 0x23 {
      guard let colour = Colour(hexadecimal: value.dropFirst()) else { return nil }
      self = colour
    } else if value.starts(with: "rgb".utf8) {
      guard let colour = Colour(function: value) else { return nil }
      self = colour
    } else {
      let word = String(decoding: value, as: UTF8.self)
      if word == "transparent" {
        self = .clear
      } else if Colour.whites.contains(word) {
        self = .white
      } else {
        guard !Colour.others.contains(word), value.allSatisfy({ (0x61...0x7A).contains($0) }),
          !value.isEmpty
        else { return nil }
        self = .other
      }
    }
  }

  /// Reads a colour of an attribute, which may lack its `#` (HTML 5, section 2.3.6).
  init?(attribute value: UnsafeBufferPointer<UInt8>) {
    let value = StyleText.lowercased(value)
    guard let colour = Colour(value.count == 6 ? [0x23] + value : value) ?? Colour(value) else {
      return nil
    }
    self = colour
  }

  /// The colour of a background, which may have a picture; nil where it shows what is below.
  static func ofGround(_ value: [UInt8]) -> Colour? {
    if StyleText.contains("url(", value) || StyleText.contains("gradient(", value) { return .other }
    var rest = value[...]
    while !rest.isEmpty {
      let end = StyleText.find([0x20, 0x09, 0x0A], rest, from: rest.startIndex)
      let word = Array(rest[..<min(end, rest.endIndex)])
      rest = rest[min(end + 1, rest.endIndex)...]
      switch Colour(word) {
      case .white: return .white
      case .other: return .other
      case .clear, nil: continue
      }
    }
    return nil
  }

  /// `fff`, `ffff`, `ffffff` or `ffffffff`; the last of four parts is how far it covers.
  private init?(hexadecimal digits: ArraySlice<UInt8>) {
    guard digits.allSatisfy(StyleText.isHexadecimal) else { return nil }
    let numbers = digits.map { Int(Markup.isDigit($0) ? $0 - 0x30 : ($0 | 0x20) - 0x57) }
    switch numbers.count {
    case 3, 4: self.init(numbers.map { $0 * 17 })
    case 6, 8:
      self.init(
        stride(from: 0, to: numbers.count, by: 2).map { numbers[$0] * 16 + numbers[$0 + 1] })
    default: return nil
    }
  }

  /// `rgb(255, 255, 255)`, `rgb(100% 100% 100% / 0)`, `rgba(0, 0, 0, 0)`.
  private init?(function value: [UInt8]) {
    let inside = value.drop { $0 != 0x28 }.dropFirst().prefix { $0 != 0x29 }
    let parts = inside.split { $0 == 0x2C || $0 == 0x2F || StyleText.isSpace($0) }
    guard parts.count == 3 || parts.count == 4 else { return nil }
    var numbers: [Int] = []
    for (index, part) in parts.enumerated() {
      guard let number = StyleText.number(part) else { return nil }
      let isPercent = part.last == 0x25
      numbers.append(
        index == 3
          ? (number.isZero ? 0 : 255) : isPercent ? number.whole * 255 / 100 : number.whole)
    }
    self.init(numbers)
  }

  private init(_ parts: [Int]) {
    if parts.count == 4, parts[3] == 0 {
      self = .clear
    } else {
      self = parts.prefix(3).allSatisfy { $0 >= Colour.nearlyWhite } ? .white : .other
    }
  }
}
