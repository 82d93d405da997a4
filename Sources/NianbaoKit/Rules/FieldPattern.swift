/// The fields that a pattern of a formula stands for.
enum FieldPattern {
  /// What `{}` may stand for so that every pattern that is not optional has a field.
  ///
  /// - Parameters:
  ///   - patterns: The patterns of a formula.
  ///   - fields: The ids of a form's fields, in its order.
  /// - Returns: The words in the order of the fields; one empty word for a formula without `{}`.
  static func bindings(
    _ patterns: [(pattern: String, isOptional: Bool)], _ fields: [String]
  ) -> [String] {
    let needed = patterns.filter { !$0.isOptional }.map(\.pattern)
    guard let leading = needed.first(where: { $0.contains("{}") && !$0.contains("*") }) else {
      return needed.allSatisfy { !ids($0, "", fields).isEmpty } ? [""] : []
    }
    var seen: Set<String> = []
    return fields.compactMap { word($0, leading) }
      .filter { seen.insert($0).inserted }
      .filter { word in needed.allSatisfy { !ids($0, word, fields).isEmpty } }
  }

  /// The fields of a pattern, in the order of the form.
  static func ids(_ pattern: String, _ word: String, _ fields: [String]) -> [String] {
    let whole = pattern.replacing("{}", with: word)
    guard let star = whole.firstIndex(of: "*") else { return fields.filter { $0 == whole } }
    let front = whole[..<star]
    let back = whole[whole.index(after: star)...]
    return fields.filter {
      $0.utf8.count > front.utf8.count + back.utf8.count && $0.hasPrefix(front)
        && $0.hasSuffix(back)
    }
  }

  /// What `{}` stands for in a field that fits a pattern.
  private static func word(_ field: String, _ pattern: String) -> String? {
    guard let range = pattern.firstRange(of: "{}") else { return nil }
    let front = pattern[..<range.lowerBound]
    let back = pattern[range.upperBound...].replacing("{}", with: "")
    guard field.hasPrefix(front), field.hasSuffix(back),
      field.utf8.count > front.utf8.count + back.utf8.count
    else { return nil }
    return String(field.dropFirst(front.count).dropLast(back.count))
  }
}
