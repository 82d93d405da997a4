/// Everything that findings can say, by the id that stands in them.
public struct FindingCatalogue: Sendable {
  /// The rules that reports are checked by.
  public let rules: [FindingKind]
  /// What reading tells: decoding a source, finding its tables, merging what was found.
  public let reading: [FindingKind]
  /// What comparing reports tells of them, apart from the rules.
  public let comparing: [FindingKind]
  private let kinds: [String: FindingKind]

  /// A catalogue; what a rule is made of is the rule's, though a stage tells it.
  public init(
    rules: [FindingKind] = [], reading: [FindingKind] = [], comparing: [FindingKind] = []
  ) {
    let ofRules = Set(rules.map(\.id))
    self.rules = rules
    self.reading = reading.filter { !ofRules.contains($0.id) }
    self.comparing = comparing.filter { !ofRules.contains($0.id) }
    let all = self.rules + self.reading + self.comparing
    kinds = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
  }

  /// All ids, the rules' first.
  public var ids: [String] { (rules + reading + comparing).map(\.id) }

  /// What an id means; nil if nobody gives it.
  public subscript(id: String) -> FindingKind? { kinds[id] }
}
