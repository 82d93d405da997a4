/// The custom properties of style sheets, such as `--hidden: none`, for which `var(--hidden)` stands.
///
/// For which elements a property is set is not looked at: it may have any of the values that it is
/// given anywhere. What no value is given for may be set in a sheet outside of the page.
struct StyleVariables {
  private var values: [[UInt8]: [[UInt8]]] = [:]

  /// The most values that are put in for one, and the longest of them.
  private static let effort = 32
  private static let longest = 1024

  var isEmpty: Bool { values.isEmpty }

  /// Collects the properties that a style sheet, or an element's own style, sets.
  mutating func collect(_ text: ArraySlice<UInt8>) {
    var at = text.startIndex
    var before: UInt8 = 0x7B
    while at + 2 < text.endIndex {
      let isStart = before == 0x7B || before == 0x3B || before == 0x7D
      guard isStart, text[at] == 0x2D, text[at + 1] == 0x2D, StyleText.isName(text[at + 2]) else {
        if !StyleText.isSpace(text[at]) { before = text[at] }
        at += 1
        continue
      }
      let name = text[at...].prefix { StyleText.isName($0) }
      let end = StyleText.find([0x3B, 0x7B, 0x7D], text, from: name.endIndex)
      let rest = text[name.endIndex..<min(end, text.endIndex)].drop { StyleText.isSpace($0) }
      if rest.first == 0x3A {
        add(StyleText.lowercased(name), StyleText.lowercased(rest.dropFirst()))
      }
      at = max(min(end, text.endIndex), at + 1)
      before = 0
    }
  }

  private mutating func add(_ name: [UInt8], _ value: [UInt8]) {
    let value = Array(value.prefix { $0 != 0x21 })
    guard values[name]?.contains(value) != true, values[name]?.count ?? 0 < Self.effort else {
      return
    }
    values[name, default: []].append(value)
  }

  /// Whether a value stands for others.
  static func stand(in value: some Collection<UInt8>) -> Bool {
    value.contains(0x28) && StyleText.contains("var(", StyleText.lowercased(Array(value)))
  }

  /// What a value may be when all that stands for something else is put in; nil if that takes too
  /// long, empty if nothing is known.
  func expansions(of value: [UInt8]) -> [[UInt8]]? {
    var open = [value]
    var expanded: [[UInt8]] = []
    var effort = 0
    while let next = open.popLast() {
      effort += 1
      guard effort <= Self.effort, next.count <= Self.longest else { return nil }
      guard let start = Markup.find("var(", next, from: 0) else {
        expanded.append(next)
        continue
      }
      let end = StyleText.find([0x29], next[...], from: start + 4)
      let inside = next[(start + 4)..<min(end, next.endIndex)]
      let name = StyleText.lowercased(inside.prefix { $0 != 0x2C })
      var candidates = values[name] ?? []
      let otherwise = inside.drop { $0 != 0x2C }
      if !otherwise.isEmpty { candidates.append(StyleText.lowercased(otherwise.dropFirst())) }
      // The last one is looked at first.
      for candidate in candidates.reversed() {
        open.append(next[..<start] + candidate + next[min(end + 1, next.endIndex)...])
      }
    }
    return expanded
  }
}
