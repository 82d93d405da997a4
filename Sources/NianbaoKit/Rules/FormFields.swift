/// The fields of a form by their ids, and those that the patterns of formulas stand for.
struct FormFields: Sendable {
  /// The ids in the order of the form.
  let ids: [String]
  private let known: Set<String>

  /// Fields in the order of a form.
  init(_ ids: [String]) {
    self.ids = ids
    known = Set(ids)
  }

  /// What `{}` may stand for so that every pattern that is not optional has a field.
  ///
  /// - Parameter patterns: The patterns of a formula.
  /// - Returns: The words in the order of the fields; one empty word for a formula without `{}`.
  func words(for patterns: [(pattern: String, isOptional: Bool)]) -> [String] {
    let needed = patterns.filter { !$0.isOptional }.map { Pattern($0.pattern) }
    guard let leading = needed.first(where: { $0.hasWord && !$0.hasStar }) else {
      return needed.allSatisfy { hasField($0, "") } ? [""] : []
    }
    var seen: Set<String> = []
    return ids.compactMap { leading.word(in: $0) }
      .filter { seen.insert($0).inserted }
      .filter { word in needed.allSatisfy { hasField($0, word) } }
  }

  /// The fields of a pattern with a word in place of `{}`, in the order of the form.
  func fields(_ pattern: String, _ word: String = "") -> [String] {
    let pattern = Pattern(pattern)
    let id = pattern.id(word)
    guard let star = id.firstIndex(of: "*") else { return known.contains(id) ? [id] : [] }
    return ids.filter { Self.fits($0, id[..<star], id[id.index(after: star)...]) }
  }

  private func hasField(_ pattern: Pattern, _ word: String) -> Bool {
    let id = pattern.id(word)
    guard let star = id.firstIndex(of: "*") else { return known.contains(id) }
    return ids.contains { Self.fits($0, id[..<star], id[id.index(after: star)...]) }
  }

  /// Whether an id has something between a beginning and an end.
  private static func fits(_ id: String, _ front: Substring, _ back: Substring) -> Bool {
    id.utf8.count > front.utf8.count + back.utf8.count && id.utf8.starts(with: front.utf8)
      && id.utf8.suffix(back.utf8.count).elementsEqual(back.utf8)
  }

  /// A pattern, parted at `{}`.
  private struct Pattern {
    let front: Substring
    let back: Substring
    let hasWord: Bool
    let hasStar: Bool

    init(_ text: String) {
      let range = text.firstRange(of: "{}")
      hasWord = range != nil
      hasStar = text.utf8.contains(UInt8(ascii: "*"))
      front = text[..<(range?.lowerBound ?? text.endIndex)]
      back = text[(range?.upperBound ?? text.endIndex)...]
    }

    /// The pattern with a word in place of `{}`.
    func id(_ word: String) -> String { hasWord ? front + word + back : String(front) }

    /// What `{}` stands for in an id that fits.
    func word(in id: String) -> String? {
      guard fits(id, front, back) else { return nil }
      return String(
        decoding: id.utf8.dropFirst(front.utf8.count).dropLast(back.utf8.count), as: UTF8.self)
    }
  }
}
