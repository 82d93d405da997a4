/// A `sum` line of a form file: sums of columns in each row, or of rows in each column.
struct SumLine {
  private let left: [String]
  private let right: [String]

  init(_ left: String, _ right: String) {
    self.left = SumLine.ids(left)
    self.right = SumLine.ids(right)
  }

  /// The sums over the fields of a block; none if its ids are not all ids of the block.
  func sums(columns: [FormFile.Line], rows: [FormFile.Line]) -> [FormSum] {
    let names = Set(columns.map(\.id))
    if (left + right).allSatisfy(names.contains) {
      return rows.map { row in
        FormSum(
          left: left.map { FormFile.Line.fieldID(row.id, $0) },
          right: right.map { FormFile.Line.fieldID(row.id, $0) })
      }
    }
    guard let left = expand(left, rows), let right = expand(right, rows) else { return [] }
    return columns.map { column in
      FormSum(
        left: left.map { FormFile.Line.fieldID($0, column.id) },
        right: right.map { FormFile.Line.fieldID($0, column.id) })
    }
  }

  /// The rows that ids stand for; nil if there is none for one of them.
  private func expand(_ ids: [String], _ rows: [FormFile.Line]) -> [String]? {
    var expanded: [String] = []
    for id in ids {
      let found = rows.map(\.id).filter { row in
        id.hasSuffix(".*") ? row.hasPrefix(id.dropLast()) : row == id
      }
      guard !found.isEmpty else { return nil }
      expanded += found.filter { !expanded.contains($0) }
    }
    return expanded
  }

  private static func ids(_ side: String) -> [String] {
    side.split(separator: " ").filter { $0 != "+" }.map(String.init)
  }
}
