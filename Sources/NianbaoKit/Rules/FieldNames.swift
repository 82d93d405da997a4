/// Short names for the fields of one sentence: what all of their labels share is said once.
struct FieldNames {
  /// What the labels share: a row, a column, or the group of the rows; nil if nothing.
  let shared: String?
  private let names: [FieldID: String]

  /// Names for fields.
  ///
  /// A label is a row and a column, each a path of its levels: 不予公开/属于国家秘密 · 自然人.
  init(
    _ terms: [(field: FieldID, isNegative: Bool, isLast: Bool)], _ dictionary: FieldDictionary,
    _ language: Language
  ) {
    let separators: (column: String, level: String) =
      language == .chinese ? (" · ", "/") : (" - ", ": ")
    let fields = Set(terms.map { $0.field })
    guard fields.count > 1 else {
      shared = nil
      names = Dictionary(
        uniqueKeysWithValues: fields.map { ($0, dictionary[$0].label.text(language)) })
      return
    }
    var paths: [FieldID: [Substring]] = [:]
    for field in fields {
      paths[field] = dictionary[field].label.text(language)[...].parts(separators.column)
    }
    var shared: [String] = []
    let columns = Set(paths.values.map { $0.count == 2 ? $0[1] : "" })
    if columns.count == 1, let column = columns.first, !column.isEmpty {
      shared.append(String(column))
      paths = paths.mapValues { [$0[0]] }
    } else if Set(paths.values.map { $0[0] }).count == 1, let row = paths.values.first?[0] {
      shared.append(String(row))
      paths = paths.mapValues { Array($0.dropFirst()) }
    }
    var levels = paths.mapValues { path in path.flatMap { $0.parts(separators.level) } }
    while let first = levels.values.first?.first, levels.values.allSatisfy({ $0.count > 1 }),
      levels.values.allSatisfy({ $0[0] == first })
    {
      shared.append(String(first))
      levels = levels.mapValues { Array($0.dropFirst()) }
    }
    let ends = Set(levels.values.map { $0.last ?? "" })
    names = levels.mapValues { path in
      ends.count == levels.count
        ? String(path.last ?? "") : path.joined(separator: separators.level)
    }
    self.shared = shared.isEmpty ? nil : shared.joined(separator: separators.level)
  }

  /// A field's name.
  subscript(field: FieldID) -> String { names[field] ?? "" }
}

extension Substring {
  /// The parts between the places of a separator.
  fileprivate func parts(_ separator: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self
    while let cut = rest.firstRange(of: separator) {
      parts.append(rest[..<cut.lowerBound])
      rest = rest[cut.upperBound...]
    }
    return parts + [rest]
  }
}
