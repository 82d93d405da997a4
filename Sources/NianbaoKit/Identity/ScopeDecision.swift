/// Whether a report gives its agency's own figures or those of a whole jurisdiction.
enum ScopeDecision {
  /// Decides by the kind of agency and by who the text says it speaks for.
  static func scope(_ agency: [UInt8]?, _ mentions: Mentions) -> Identity.Scope? {
    let rank = agency.flatMap(AgencyName.rank)
    let forAll: Identity.Scope? = mentions.countsAll ? .jurisdiction : nil
    switch rank {
    case .township:
      // A township's government is one agency; it has no departments that report by themselves.
      return .own
    case .office:
      // A government's office may write the report of the whole government.
      return mentions.speaksForItself ? .own : forAll ?? .own
    case .government:
      if let forAll { return forAll }
      return mentions.speaksForPlace ? .jurisdiction : mentions.speaksForItself ? .own : nil
    case nil:
      return mentions.speaksForItself ? .own : forAll
    }
  }
}
