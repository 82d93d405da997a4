import NianbaoKit

/// The rules of a page's style sheets that bear on whether text is shown.
///
/// Known are elements, classes, identifiers and attributes, inside of each other (`table td.a`) or
/// not, escapes, and `var()` of what the page sets. What else may select an element (`:last-child`,
/// `@media (orientation: portrait)`, a rule nested in another) makes it doubtful, and so does a
/// variable with several values. Sheets outside of the page are not known.
struct StyleSheet {
  /// What the rules say of one element.
  struct Verdict {
    /// The properties that are set, and those that are on.
    var told: Declarations.Properties = []
    var on: Declarations.Properties = []
    /// The elements of selectors that it is, one bit each, for elements inside of it.
    var path: UInt64 = 0
  }

  struct Step {
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

  var steps: [Step] = []
  var rules: [(declarations: Declarations, weight: Int)] = []
  /// The steps that elements with a word as name, class or identifier may be.
  var byWord: [[UInt8]: [Int]] = [:]
  var byNothing: [Int] = []
  var bits = 0
  /// What `var()` may stand for.
  var variables = StyleVariables()

  /// Reads the text of all style sheets of a page.
  init(_ text: [UInt8]) {
    guard !text.isEmpty else { return }
    let text = StyleText.plain(text)
    variables.collect(text[...])
    read(text[...])
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
        doubtful.formUnion(told.subtracting(.colours))
        // Of colours the one is taken that may not be seen, on the ground that goes with it.
        verdict.told.formUnion(declarations.on.intersection(.colours))
        verdict.on.formUnion(declarations.on.intersection(.colours))
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
