/// Whether a document is an annual report at all.
enum Judgement {
  /// The finding that a document is no report; nil when it is one.
  ///
  /// Tables with entries make a report of anything whose title does not say that its figures are
  /// something else, such as those of half a year.
  static func noReport(
    _ readings: [Reading], _ identification: Identification
  ) -> Finding? {
    let other = identification.noReport
    if let other, other.kind.excludesTables { return MergeFinding.noReport(other) }
    let tables = readings.filter(\.hasTables)
    let hasEntries = tables.contains { $0.facts.contains { isEntry($0) } }
    if hasEntries { return nil }
    if let other { return MergeFinding.noReport(other) }
    if !tables.isEmpty, isAnonymous(identification), !readings.contains(where: hasStatements) {
      return MergeFinding.noReport(.blankForm)
    }
    return tables.isEmpty && !identification.looksLikeReport ? MergeFinding.noReport : nil
  }

  /// Whether something is entered in a cell, readable or not.
  private static func isEntry(_ fact: Fact) -> Bool {
    switch fact.state {
    case .number, .dash, .none, .text: true
    case .blank: false
    case .unreadable: !fact.raw.isEmpty
    }
  }

  private static func isAnonymous(_ identification: Identification) -> Bool {
    identification.identity.agency == nil && identification.identity.year == nil
      && !identification.speaks
  }

  private static func hasStatements(_ reading: Reading) -> Bool {
    !reading.hasTables && !reading.facts.isEmpty
  }
}
