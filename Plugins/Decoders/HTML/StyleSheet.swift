import NianbaoKit

/// The rules of a page's style sheets that bear on whether text is shown.
///
/// Known are elements, classes, identifiers and attributes, inside of each other (`table td.a`) or
/// not. What else may select an element (`:last-child`, `@media (orientation: portrait)`) makes it
/// doubtful. Sheets outside of the page are not known.
struct StyleSheet {
  /// What the rules say of one element.
  struct Verdict {
    /// The properties that are set, and those that are on.
    var told: Declarations.Properties = []
    var on: Declarations.Properties = []
    /// The elements of selectors that it is, one bit each, for elements inside of it.
    var path: UInt64 = 0
  }

  private struct Step {
    var selector: Selector
    /// The step that an element around must be, and whether it must be the one right around.
    var outer: Int?
    var isChild = false
    /// The bit that tells elements inside of it; nil for the last step of a selector.
    var bit: UInt64?
    /// The rule, for the last step of a selector.
    var rule: Int?
    var isVague = false
  }

  private var steps: [Step] = []
  private var rules: [(declarations: Declarations, weight: Int)] = []
  /// The steps that elements with a word as name, class or identifier may be.
  private var byWord: [[UInt8]: [Int]] = [:]
  private var byNothing: [Int] = []
  private var bits = 0

  /// The widest page that is taken for a small screen, in pixels.
  private static let smallScreen = 1000

  /// Reads the text of all style sheets of a page.
  init(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    read(StyleText.withoutComments(text)[...])
  }

  /// Whether no rule bears on what is shown.
  var isEmpty: Bool { steps.isEmpty }

  /// What the rules say of an element.
  ///
  /// - Parameters:
  ///   - name: The element's name.
  ///   - attributes: The element's attributes.
  ///   - inline: What the element's own style says.
  ///   - around: The path of the element right around it.
  ///   - above: The paths of all elements around it.
  ///   - effort: Counts the rules that were compared.
  /// - Returns: What holds when the element's own style and all rules are weighed.
  func verdict(
    _ name: UnsafeBufferPointer<UInt8>, _ attributes: Attributes, inline: Declarations?,
    around: UInt64, above: UInt64, effort: inout Int
  ) -> Verdict {
    var verdict = Verdict()
    var found = byNothing
    let words = attributes.words
    for word in words + [Array(name)] {
      if let steps = byWord[word] { found += steps }
    }
    effort += found.count * (words.count + 1)
    var applying: [(weight: Int, declarations: Declarations, isVague: Bool)] = []
    for index in found {
      let step = steps[index]
      guard step.selector.selects(name, attributes) else { continue }
      if let outer = step.outer, let bit = steps[outer].bit,
        (step.isChild ? around : above) & bit == 0
      {
        continue
      }
      if let bit = step.bit { verdict.path |= bit }
      if let rule = step.rule {
        applying.append(
          (rules[rule].weight + step.selector.weight << 32, rules[rule].declarations, step.isVague))
      }
    }
    applying.sort { $0.weight < $1.weight }
    if let inline { applying.append((Int.max, inline, false)) }
    var fixed: Declarations.Properties = []
    var doubtful: Declarations.Properties = []
    for (_, declarations, isVague) in applying {
      let told = declarations.told.subtracting(fixed.subtracting(declarations.important))
      if isVague {
        doubtful.formUnion(told)
        continue
      }
      verdict.told.formUnion(told)
      verdict.on.subtract(told)
      verdict.on.formUnion(declarations.on.intersection(told))
      doubtful.subtract(told)
      fixed.formUnion(declarations.important)
      if declarations.generatesDigits { verdict.on.insert(.doubtful) }
    }
    return settle(verdict, doubtful, applying.contains { $0.isVague && $0.declarations.hides })
  }

  /// Makes doubtful what a rule hides or shows of which is not known whether it holds.
  private func settle(
    _ verdict: Verdict, _ doubtful: Declarations.Properties, _ mayHide: Bool
  ) -> Verdict {
    var verdict = verdict
    let hiding = Declarations.Properties.unseen.union([.display, .raised, .struck])
    guard !doubtful.isEmpty, mayHide || !doubtful.isDisjoint(with: verdict.on.intersection(hiding))
    else { return verdict }
    verdict.on.subtract(hiding)
    verdict.on.insert(.doubtful)
    return verdict
  }
}

extension StyleSheet {
  /// Reads rules, those inside of `@media` and the like too.
  private mutating func read(_ text: ArraySlice<UInt8>) {
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
          add(prelude, Declarations(text[(end + 1)..<close]), isVague: isConditional)
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
    guard !declarations.told.isEmpty || declarations.generatesDigits else { return }
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
    if bits + parts.count - 1 <= 64 {
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
