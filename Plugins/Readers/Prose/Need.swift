/// What must be clear from the surroundings before a phrase counts.
enum Need: Sendable {
  /// The phrase says it all.
  case nothing
  /// The nearest subject in front of it, or else the heading, is the topic.
  case subject(Topic)
  /// The same sentence has already stated a measure of the topic.
  case continuing(Topic)
  /// The sentence names open information, or the heading is the topic.
  case openInformation(Topic)
  /// The nearest subject is the topic, and the cases are about open information.
  case cases(Topic)
  /// The clause itself names open information.
  case namedHere
}
