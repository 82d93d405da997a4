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
    let (column, level) = language == .chinese ? (" · ", "/") : (" - ", nil as String?)
    let fields = Set(terms.map { $0.field })
    guard fields.count > 1 else {
      shared = nil
      names = Dictionary(
        uniqueKeysWithValues: fields.map { ($0, dictionary[$0].label.text(language)) })
      return
    }
    var paths: [FieldID: [Substring]] = [:]
    for field in fields {
      paths[field] = dictionary[field].label.text(language)[...].parts(column)
    }
    var shared: [String] = []
    let columns = Set(paths.values.map { $0.count == 2 ? $0[1] : "" })
    if columns.count == 1, let name = columns.first, !name.isEmpty {
      shared.append(String(name))
      paths = paths.mapValues { [$0[0]] }
    } else if Set(paths.values.map { $0[0] }).count == 1, let row = paths.values.first?[0] {
      shared.append(String(row))
      paths = paths.mapValues { Array($0.dropFirst()) }
    }
    // A column's own label, 本年增/减, has no levels.
    let areRows = columns.count == 1
    var levels = paths.mapValues { path in
      areRows ? path.flatMap { part in level.map { part.parts($0) } ?? [part] } : path
    }
    while let first = levels.values.first?.first, levels.values.allSatisfy({ $0.count > 1 }),
      levels.values.allSatisfy({ $0[0] == first })
    {
      shared.append(String(first))
      levels = levels.mapValues { Array($0.dropFirst()) }
    }
    let ends = Set(levels.values.map { $0.last ?? "" })
    names = levels.mapValues { path in
      // 总计 and 其他 alone do not say of what.
      ends.count == levels.count && (path.count < 2 || path.last?.count ?? 0 > 2)
        ? String(path.last ?? "") : path.joined(separator: level ?? ", ")
    }
    self.shared = shared.isEmpty ? nil : shared.joined(separator: level ?? ", ")
  }

  /// A field's name.
  subscript(field: FieldID) -> String { names[field] ?? "" }
}

extension Substring {
  /// The parts between the places of a separator.
  fileprivate func parts(_ separator: String) -> [Substring] {
    let mark = Array(separator.utf8)
    var parts: [Substring] = []
    var start = startIndex
    var position = startIndex
    while let found = utf8[position...].firstIndex(of: mark[0]) {
      position = utf8.index(after: found)
      guard utf8[found...].starts(with: mark) else { continue }
      parts.append(self[start..<found])
      position = utf8.index(found, offsetBy: mark.count)
      start = position
    }
    return parts + [self[start...]]
  }
}
