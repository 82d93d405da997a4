import NianbaoKit

/// Ids that somebody may have meant who typed one that does not exist.
enum NearID {
  /// So many are named.
  private static let most = 3
  /// Longer words are no ids, and comparing takes time that grows with the length.
  private static let longest = 64

  /// The known ids nearest to a typed one, the nearest first.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - known: The ids that exist.
  /// - Returns: Those that differ in few letters, or that what was typed is a part of.
  static func of(_ typed: String, among known: [String]) -> [String] {
    let typed = Array(typed.uppercased().utf8)
    guard !typed.isEmpty, typed.count <= longest else { return [] }
    let near = known.enumerated().compactMap {
      order, id -> (distance: Int, order: Int, id: String)? in
      let letters = Array(id.utf8)
      if letters.starts(with: typed) { return (0, order, id) }
      if letters.firstRange(of: typed) != nil { return (1, order, id) }
      let distance = distance(typed, letters)
      return distance <= max(2, typed.count / 4) ? (distance, order, id) : nil
    }
    return near.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }
      .prefix(most).map { $0.id }
  }

  /// How many letters have to be put in, left out or replaced (Levenshtein).
  private static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
    var row = Array(0...other.count)
    for (line, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for column in other.indices {
        let replaced = diagonal + (letter == other[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[other.count]
  }
}

extension UsageError {
  /// An id that nobody knows, and those that may have been meant.
  static func unknownRule(_ rule: String, near: [String]) -> UsageError {
    let zh = near.isEmpty ? "" : "是不是 \(near.joined(separator: "、"))？"
    let en = near.isEmpty ? "" : "did you mean \(near.joined(separator: ", "))? "
    return UsageError(
      Message(
        zh: "没有规则“\(rule)”。\(zh)用 nianbao rules 列出全部规则",
        en: "there is no rule '\(rule)'; \(en)'nianbao rules' lists all of them"))
  }
}
