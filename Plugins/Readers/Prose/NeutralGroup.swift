/// Measures whose clauses have the same neutral words.
enum NeutralGroup: CaseIterable, Sendable {
  /// How much was disclosed in all.
  case disclosed
  /// Kinds of what was disclosed.
  case items
  /// How much was disclosed in one way.
  case channels
  /// Normative documents made or abolished in the year.
  case documents
  /// Normative documents in force.
  case inForce
  case decisions, responses
  /// Requests in all.
  case received
  case pending
  /// Requests by the way they came and by who made them.
  case ways
  case outcomes, cases, fees, capacity, advice

  /// Whether reports count it topic by topic, so that any clause in front may name one.
  var isByTopic: Bool {
    switch self {
    case .disclosed, .items, .channels, .documents, .inForce, .decisions, .responses: true
    default: false
    }
  }
}

extension Measure {
  /// The group whose neutral words go with this measure.
  var neutralGroup: NeutralGroup {
    switch self {
    case .disclosed, .published: .disclosed
    case .disclosedDocuments, .disclosedElectronic, .catalogue: .items
    case .onWebsite, .onWeibo, .onWeChat, .inGazette, .onOther: .channels
    case .documentsIssued, .documentsRepealed: .documents
    case .documentsInForce: .inForce
    case .decisions, .licences, .penalties, .coercions, .charges: .decisions
    case .events, .pressConferences, .interviews, .interpretations: .responses
    case .received: .received
    case .pendingStart, .pendingEnd: .pending
    case .inPerson, .online, .byMail, .byFax, .byEmail, .byOther, .persons, .organizations: .ways
    case .processingFee, .feesCollected, .feesWaived: .fees
    case .consulted, .consultedInPerson, .consultedByPhone, .consultedOnline: .advice
    case .staff, .fullTime, .partTime, .offices, .readingPoints, .budget, .meetings, .courses,
      .trained:
      .capacity
    default: topic.isDisjoint(with: .cases) ? .outcomes : .cases
    }
  }
}
