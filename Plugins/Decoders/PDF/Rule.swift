/// A ruling line of a table, in points.
struct Rule: Hashable {
  /// Its height on the page if it is horizontal, else its distance from the left.
  var position: Double
  var start: Double
  var end: Double

  var length: Double { end - start }
}
