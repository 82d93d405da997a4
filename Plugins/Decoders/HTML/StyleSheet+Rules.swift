/// Reading the rules of a style sheet.
extension StyleSheet {
  /// The widest page that is taken for a small screen, in pixels.
  private static let smallScreen = 1000
  /// How deep rules may be nested in rules; deeper ones are passed over.
  private static let deepestNesting = 8

  /// Reads rules, those inside of `@media` and the like too.
  mutating func read(_ text: ArraySlice<UInt8>) {
    var at = text.startIndex
    /// For each block of rules that is open whether its condition, or one around it, is not known to hold.
    var conditions: [Bool] = []
    while at < text.endIndex {
      if StyleText.isSpace(text[at]) || text[at] == 0x3B {
        at += 1
      } else if text[at] == 0x7D {
        conditions.removeLast(min(1, conditions.count))
        at += 1
      } else if text[at...].starts(with: "<!--".utf8) {
        at += 4
      } else if text[at...].starts(with: "-->".utf8) {
        at += 3
      } else {
        let end = StyleText.find([0x7B, 0x7D, 0x3B], text, from: at)
        let prelude = text[at..<min(end, text.endIndex)]
        guard end < text.endIndex, text[end] == 0x7B else {
          at = end
          continue
        }
        let isConditional = conditions.last ?? false
        if prelude.first != 0x40 {
          let close = StyleSheet.close(text, from: end + 1)
          readRule(prelude, text[(end + 1)..<close], isVague: isConditional, depth: 0)
          at = close
          if at < text.endIndex { at += 1 }
        } else if let isVague = StyleSheet.condition(prelude) {
          conditions.append(isVague || isConditional)
          at = end + 1
        } else {
          at = StyleSheet.close(text, from: end + 1)
          if at < text.endIndex { at += 1 }
        }
      }
    }
  }

  /// Reads a rule and those nested in it.
  ///
  /// What a nested rule selects is known by its own selector only, and so is doubtful.
  private mutating func readRule(
    _ selectors: ArraySlice<UInt8>, _ block: ArraySlice<UInt8>, isVague: Bool, depth: Int
  ) {
    guard depth < StyleSheet.deepestNesting else { return }
    guard block.contains(0x7B) else {
      add(selectors, Declarations(block, variables), isVague: isVague)
      return
    }
    var own: [UInt8] = []
    var at = block.startIndex
    while at < block.endIndex {
      let end = StyleText.find([0x3B, 0x7B], block, from: at)
      guard end < block.endIndex, block[end] == 0x7B else {
        own += block[at..<min(end, block.endIndex)] + [0x3B]
        at = min(end + 1, block.endIndex)
        continue
      }
      let close = StyleSheet.close(block, from: end + 1)
      let nested = block[at..<end].drop { StyleText.isSpace($0) }
      let content = block[(end + 1)..<close]
      if nested.first == 0x40 {
        // The condition of `@media` stands inside of the rule.
        readRule(selectors, content, isVague: true, depth: depth + 1)
      } else {
        readRule(nested.filter { $0 != 0x26 }[...], content, isVague: true, depth: depth + 1)
      }
      at = min(close + 1, block.endIndex)
    }
    add(selectors, Declarations(own, variables), isVague: isVague)
  }

  /// Where the block ends whose content begins at a position.
  private static func close(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var depth = 1
    var at = start
    while at < text.endIndex {
      at = StyleText.find([0x7B, 0x7D], text, from: at)
      guard at < text.endIndex else { break }
      depth += text[at] == 0x7B ? 1 : -1
      if depth == 0 { return at }
      at += 1
    }
    return text.endIndex
  }

  /// Whether the condition of a block of rules is not known to hold; nil for a block that has no
  /// rules or whose rules are not those of a screen.
  private static func condition(_ prelude: ArraySlice<UInt8>) -> Bool? {
    let words = StyleText.lowercased(prelude)
    let isMedia = words.starts(with: "@media".utf8)
    let others: [StaticString] = ["@supports", "@layer", "@container", "@document", "@scope"]
    guard isMedia else { return others.contains { Markup.stands($0, words, 0) } ? true : nil }
    if StyleText.contains("print", words), !StyleText.contains("screen", words) { return nil }
    if let at = Markup.find("max-width:", words, from: 0)
      ?? Markup.find("max-device-width:", words, from: 0)
    {
      let value = words[at...].drop { $0 != 0x3A }.dropFirst().drop { StyleText.isSpace($0) }
      if let number = StyleText.number(value), number.whole < smallScreen { return nil }
    }
    return words.contains(0x28)
  }

  /// Adds a rule.
  private mutating func add(
    _ selectors: ArraySlice<UInt8>, _ declarations: Declarations, isVague: Bool
  ) {
    guard declarations.bears else { return }
    var rest = selectors
    while !rest.isEmpty {
      let end = StyleText.find([0x2C], rest, from: rest.startIndex)
      addSelector(rest[..<end], declarations, isVague: isVague)
      rest = rest[min(end + 1, rest.endIndex)...]
    }
  }

  private mutating func addSelector(
    _ text: ArraySlice<UInt8>, _ declarations: Declarations, isVague: Bool
  ) {
    let (parts, isKnown) = StyleSheet.parts(text)
    guard let last = parts.last, !parts.contains(where: { $0.selector.isOfMoment }) else { return }
    guard last.selector.isGenerated ? declarations.generatesDigits : !declarations.told.isEmpty
    else { return }
    // Marks of generated content say nothing of the element itself.
    var own = declarations
    if !last.selector.isGenerated { own.forgetContent() } else { own.keepContent() }
    let weight = parts.reduce(0) { $0 + $1.selector.weight }
    rules.append((own, (weight - last.selector.weight) << 32 + rules.count))
    var isVague = isVague || !isKnown || parts.contains { $0.selector.isVague }
    var outer: Int?
    // What tells colours only is not worth one of the few bits.
    let isColour = own.told.isSubset(of: .colours.union(.apart))
    if bits + parts.count - 1 <= 64, !isColour || parts.count == 1 {
      for part in parts.dropLast() {
        let step = Step(
          selector: part.selector, outer: outer, isChild: part.isChild, bit: 1 << UInt64(bits))
        bits += 1
        outer = add(step)
      }
    } else {
      isVague = true
    }
    _ = add(
      Step(
        selector: last.selector, outer: outer, isChild: last.isChild, rule: rules.count - 1,
        isVague: isVague))
  }

  private mutating func add(_ step: Step) -> Int {
    steps.append(step)
    let index = steps.count - 1
    if step.selector.key.isEmpty {
      byNothing.append(index)
    } else {
      byWord[step.selector.key, default: []].append(index)
    }
    return index
  }

  /// The elements of a selector from the outermost to the innermost, and whether the places of all
  /// are known: what stands beside an element is not.
  ///
  /// A page may leave out `tbody`, which a selector may name.
  private static func parts(
    _ text: ArraySlice<UInt8>
  ) -> (parts: [(selector: Selector, isChild: Bool)], isKnown: Bool) {
    var parts: [(selector: Selector, isChild: Bool)] = []
    var isKnown = true
    var isChild = false
    var isLoose = false
    var at = text.startIndex
    while at < text.endIndex {
      let byte = text[at]
      if StyleText.isSpace(byte) {
        at += 1
      } else if byte == 0x3E {
        isChild = true
        at += 1
      } else if byte == 0x2B || byte == 0x7E {
        isKnown = false
        at += 1
      } else {
        let end = StyleText.find([0x20, 0x09, 0x0A, 0x0D, 0x3E, 0x2B, 0x7E], text, from: at)
        let selector = Selector(text[at..<end])
        at = end
        if selector.isBare("tbody"), text[end...].contains(where: { !StyleText.isSpace($0) }) {
          isLoose = true
        } else {
          parts.append((selector, isChild && !isLoose))
          isLoose = false
        }
        isChild = false
      }
    }
    return isKnown ? (parts, true) : (parts.suffix(1), false)
  }
}
