extension Measure {
  /// What a passage is about once it has stated this measure.
  var topic: Topic {
    switch self {
    case .disclosed, .published, .disclosedDocuments, .disclosedElectronic, .catalogue, .onWebsite,
      .onWeibo,
      .onWeChat, .inGazette, .onOther:
      .disclosure
    case .decisions, .licences, .penalties, .coercions, .charges: .disclosure
    case .documentsIssued, .documentsRepealed, .documentsInForce: [.disclosure, .documents]
    case .events, .pressConferences, .interviews, .interpretations: .response
    case .review, .reviewUpheld, .reviewCorrected, .reviewOther, .reviewPending: .review
    case .litigation, .litigationUpheld, .litigationCorrected, .litigationOther, .direct,
      .afterReview:
      .litigation
    case .complaints, .appeals: .complaints
    case .feesCollected, .processingFee, .feesWaived: .fees
    case .staff, .fullTime, .partTime, .offices, .readingPoints, .budget, .meetings, .courses,
      .trained:
      .capacity
    case .consulted, .consultedInPerson, .consultedByPhone, .consultedOnline: .foreign
    default: .requests
    }
  }
}
