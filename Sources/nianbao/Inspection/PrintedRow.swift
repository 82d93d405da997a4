import NianbaoKit

/// A row of a printed table: the words its cells have in common, and what sets them apart.
struct PrintedRow {
  let facts: [Fact]
  /// Where the first cell stands.
  let place: Place?
  /// What all labels of the row begin with, and its unit.
  let label: String
  /// The rest of each label.
  let headers: [String]

  /// The rows of one table's cells.
  ///
  /// Where the source prints one cell a line there are no row numbers; cells then belong
  /// together when their ids differ in the last word only.
  static func rows(of facts: [Fact], in report: Report) -> [PrintedRow] {
    facts.grouped { fact in
      let parent = report.fields[fact.field].id.split(separator: ".").dropLast()
      return fact.place.table > 0 ? "\(fact.place.row)" : parent.joined(separator: ".")
    }.map { PrintedRow($0, in: report) }
  }

  private init(_ facts: [Fact], in report: Report) {
    let fields = facts.map { report.fields[$0.field] }
    let labels = fields.map { Array($0.label.zh.printable) }
    let common = Self.commonLength(labels)
    let units = Set(fields.map(\.unit))
    let unit = units.count == 1 ? units.first ?? "" : ""
    let prefix = labels.first.map { Self.trim($0[..<common]) } ?? ""
    self.facts = facts
    place = facts.first?.place
    label = unit.isEmpty || prefix.isEmpty ? prefix : "\(prefix) (\(unit))"
    headers = labels.map { Self.trim($0[common...]) }
  }

  /// How many characters all labels share, up to the end of a word.
  private static func commonLength(_ labels: [[Character]]) -> Int {
    guard let first = labels.first else { return 0 }
    if labels.count == 1 { return first.count }
    var length = first.count
    for label in labels {
      length = zip(first[..<length], label).prefix { $0 == $1 }.count
    }
    return (first[..<length].lastIndex(where: isSeparator) ?? -1) + 1
  }

  private static func trim(_ label: ArraySlice<Character>) -> String {
    var label = label
    while let last = label.last, isSeparator(last) { label.removeLast() }
    return String(label.drop(while: isSeparator))
  }

  private static func isSeparator(_ character: Character) -> Bool {
    " /·-–—：:，,|>　".contains(character)
  }
}
