/// What a sentence can state, whatever the form of its year calls it.
///
/// Where two measures fill the same field, the one that stands first here is the surer one.
enum Measure: Int, CaseIterable, Sendable {
  case disclosed, published, disclosedDocuments, disclosedElectronic, catalogue
  case onWebsite, onWeibo, onWeChat, inGazette, onOther
  case documentsIssued, documentsRepealed, documentsInForce, decisions
  case licences, penalties, coercions, charges
  case events, pressConferences, interviews, interpretations
  case received, inPerson, online, byMail, byFax, byEmail, byOther, persons, organizations
  case pendingStart, pendingEnd, answered, completed, completedOnTime, completedExtended
  case granted, grantedFull, grantedPartial, denied, alreadyPublic, corrected
  case stateSecret, tradeSecret, privacy, internalAffairs, deliberative, enforcementFile, inquiry
  case notHeld, notExisting, notThisAgency, notProvided, notProcessed, petition, duplicate
  case otherHandling
  case review, reviewUpheld, reviewCorrected, reviewOther, reviewPending
  case litigation, litigationUpheld, litigationCorrected, litigationOther
  case direct, afterReview
  case complaints, appeals
  case processingFee, feesCollected, feesWaived
  case staff, fullTime, partTime, offices, readingPoints, budget
  case meetings, courses, trained
  case consulted, consultedInPerson, consultedByPhone, consultedOnline
}
