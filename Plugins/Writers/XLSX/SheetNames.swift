/// The names of a workbook's sheets, which differ in more than the case of letters.
struct SheetNames {
  /// The length of the longest name, in UTF-16 code units.
  static let limit = 31

  private var taken: Set<String> = []

  /// Keeps a name from being given away.
  mutating func take(_ name: String) { taken.insert(name.lowercased()) }

  /// A name like the wanted one that Excel takes and no sheet has.
  func free(_ wanted: String) -> String {
    let name = Self.legal(wanted)
    var candidate = Self.cut(name, to: Self.limit)
    var number = 2
    while taken.contains(candidate.lowercased()) {
      let ending = " (\(number))"
      candidate = Self.cut(name, to: Self.limit - ending.utf16.count) + ending
      number += 1
    }
    return candidate
  }

  /// A name as a link can show it: a formula takes no long texts.
  static func shown(_ name: String) -> String {
    let scalars = name.unicodeScalars.filter { $0.properties.generalCategory != .control }
    return cut(String(String.UnicodeScalarView(scalars)), to: 100)
  }

  /// The name without what Excel forbids: some signs, control characters, a quote at either end,
  /// and the name that it has for itself.
  private static func legal(_ name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !isForbidden(scalar) { scalars.append(scalar) }
    var text = String(scalars)
    while let edge = text.first, edge == "'" || edge == " " { text.removeFirst() }
    while let edge = text.last, edge == "'" || edge == " " { text.removeLast() }
    return text.isEmpty || text.lowercased() == "history" ? "_" : text
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "[", "]", ":", "*", "?", "/", "\\", "\u{FFFE}", "\u{FFFF}": true
    default: scalar.properties.generalCategory == .control
    }
  }

  private static func cut(_ name: String, to units: Int) -> String {
    var name = name
    while name.utf16.count > units { name.removeLast() }
    while name.last == "'" || name.last == " " { name.removeLast() }
    return name
  }
}
