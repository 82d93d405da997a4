extension Fact {
  /// Whether another cell says something else of the same field.
  func disagrees(with other: Fact) -> Bool {
    place != other.place && (state != other.state || value != other.value)
  }
}
