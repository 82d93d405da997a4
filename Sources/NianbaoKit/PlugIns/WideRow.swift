/// Which fact of a report stands in each column of a table with one column per field.
///
/// A printed cell wins over running text, whatever its state. Running text fills the column of a
/// field that no table prints; of several sentences the first one that gives a number counts.
public struct WideRow: Sendable {
  private static let nothing: Int32 = -1

  private var indexes: [Int32]

  /// A row for reports with a dictionary.
  public init(_ fields: FieldDictionary) {
    indexes = Array(repeating: Self.nothing, count: fields.entries.count)
  }

  /// Takes the facts of a report in place of those of the report before.
  public mutating func fill(_ report: Report) {
    let facts = report.facts
    for ordinal in indexes.indices { indexes[ordinal] = Self.nothing }
    for index in facts.indices {
      let ordinal = Int(facts[index].field.ordinal)
      let before = indexes[ordinal]
      if before == Self.nothing || Self.wins(facts[index], over: facts[Int(before)]) {
        indexes[ordinal] = Int32(index)
      }
    }
  }

  /// The index in the report's facts of the one to show for a field; nil if there is none.
  public func index(_ ordinal: Int) -> Int? {
    let index = indexes[ordinal]
    return index == Self.nothing ? nil : Int(index)
  }

  /// The fields of the columns that show certain numbers of the report, from left to right.
  public func fields(of report: Report, where isWanted: (Fact) -> Bool) -> [FieldID] {
    func isShown(_ fact: Fact) -> Bool { fact.state == .number && isWanted(fact) }
    // Most reports have none.
    guard report.facts.contains(where: isShown) else { return [] }
    var fields: [FieldID] = []
    for index in indexes where index != Self.nothing {
      let fact = report.facts[Int(index)]
      if isShown(fact) { fields.append(fact.field) }
    }
    return fields
  }

  private static func wins(_ fact: Fact, over other: Fact) -> Bool {
    if fact.origin != other.origin { return fact.origin == .table }
    return fact.origin == .prose && other.state != .number && fact.state == .number
  }
}
