/// Whether a browser shows an element.
enum Visibility {
  case shown
  /// Its place is kept; its text is not seen, or struck out.
  case blank
  /// It is as if it were not there; a cell leaves its column to the next one.
  case gone

  init(_ attributes: Attributes) {
    self = .shown
    if attributes["hidden"] != nil { self = .gone }
    guard let style = attributes["style"] else { return }
    var rest = style[...]
    while !rest.isEmpty {
      let declaration = rest.prefix { $0 != 0x3B }
      rest = rest[declaration.endIndex...].dropFirst()
      guard let colon = declaration.firstIndex(of: 0x3A) else { continue }
      let property = declaration[..<colon]
      let value = declaration[(colon + 1)...]
      if Visibility.begins("display", property) {
        if Visibility.begins("none", value) { self = .gone }
      } else if Visibility.begins("visibility", property) {
        if Visibility.begins("collapse", value) { self = .gone }
        if Visibility.begins("hidden", value), self != .gone { self = .blank }
      } else if Visibility.begins("text-decoration", property) {
        if Visibility.begins("line-through", value), self != .gone { self = .blank }
      }
    }
  }

  /// Whether a property or value begins with a word, in any case and behind white space.
  private static func begins(
    _ word: StaticString, _ part: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Bool {
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    let part = part.drop { Markup.isSpace($0) }
    return part.count >= bytes.count
      && zip(part, bytes).allSatisfy { $0 == $1 || $0 >= 0x41 && $0 <= 0x5A && $0 | 0x20 == $1 }
  }
}
