/// Counts the paragraphs of lists and prints their numbers as Word does.
struct Numbering {
  private let definitions: NumberingDefinitions
  private let styles: StyleSheet
  /// The last number of each level, by the kind of list, which its lists share.
  private var counters: [String: [Int?]] = [:]
  private var begun: Set<String> = []

  private static let levels = NumberingDefinitions.levels
  /// Numbers beyond this are no numbers of paragraphs.
  private static let largest = 1_000_000

  init(_ definitions: NumberingDefinitions, _ styles: StyleSheet) {
    self.definitions = definitions
    self.styles = styles
  }

  /// The number printed in front of the next paragraph, with the space behind it; nil for none.
  ///
  /// - Parameters:
  ///   - reference: What the paragraph itself says.
  ///   - style: The paragraph's style.
  mutating func label(_ reference: NumberingReference, style: String?) -> String? {
    let style = style ?? styles.usual
    let inherited = style.flatMap { styles.numbering(of: $0) }
    guard let number = reference.number ?? inherited?.reference.number, number != "0",
      let (kind, levels) = levels(of: number)
    else { return nil }
    let named =
      reference.number == nil ? levels.first { $0.value.style == inherited?.style }?.key : nil
    let level = reference.level ?? named ?? inherited?.reference.level ?? 0
    guard level >= 0, level < Self.levels, let definition = levels[level] else { return nil }
    count(number, kind, level, levels)
    guard definition.format != "bullet" else { return nil }
    return print(definition, counters[kind] ?? [], levels)
  }

  /// The kind of a list and its levels, with the differences that the list has.
  private func levels(of number: String) -> (kind: String, levels: [Int: NumberingLevel])? {
    guard let instance = definitions.instances[number] else { return nil }
    var kind = instance.abstract
    // A list may be that of a style, whose list again is of a kind.
    if let link = definitions.abstracts[kind]?.numStyleLink,
      let linked = styles.numbering(of: link)?.reference.number
        .flatMap({ definitions.instances[$0] })
    {
      kind = linked.abstract
    }
    guard let levels = definitions.abstracts[kind]?.levels else { return nil }
    return (kind, levels.merging(instance.levels) { $1 })
  }

  private mutating func count(
    _ number: String, _ kind: String, _ level: Int, _ levels: [Int: NumberingLevel]
  ) {
    var last = counters[kind] ?? Array(repeating: nil, count: Self.levels)
    let starts = definitions.instances[number]?.starts ?? [:]
    if begun.insert(number).inserted {
      for overridden in starts.keys where last.indices.contains(overridden) {
        last[overridden] = nil
      }
    }
    func start(_ level: Int) -> Int {
      min(max(starts[level] ?? levels[level]?.start ?? 1, 0), Self.largest)
    }
    last[level] = last[level].map { min($0 + 1, Self.largest) } ?? start(level)
    for above in 0..<level where last[above] == nil { last[above] = start(above) }
    for below in level + 1..<max(Self.levels, level + 1) {
      // Level n, counted from 1, restarts the one below; so does every level above it.
      if let restart = levels[below]?.restart, level + 1 > restart { continue }
      last[below] = nil
    }
    counters[kind] = last
  }

  private func print(
    _ definition: NumberingLevel, _ counters: [Int?], _ levels: [Int: NumberingLevel]
  ) -> String? {
    var label = ""
    var isNumber = false
    for character in definition.text {
      if isNumber, let level = character.wholeNumberValue, (1...Self.levels).contains(level) {
        let format = definition.isLegal ? "decimal" : levels[level - 1]?.format ?? "decimal"
        label += Numeral.print(counters[level - 1] ?? 0, format)
        isNumber = false
      } else if character == "%" {
        isNumber = true
      } else {
        label.append(character)
        isNumber = false
      }
    }
    guard !label.isEmpty else { return nil }
    // A full-width mark has its own space behind it.
    let hasSpace = label.last.map { "、，．。：）】〕》".contains($0) } ?? false
    return definition.suffix == .nothing || hasSpace ? label : label + " "
  }
}
