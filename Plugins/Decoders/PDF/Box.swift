/// A rectangle on a page in points (1/72 inch), counted from the upper left corner.
struct Box: Hashable {
  var left: Double
  var top: Double
  var right: Double
  var bottom: Double

  var width: Double { right - left }
  var height: Double { bottom - top }
  var middle: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

  /// Whether another box lies inside, or sticks out by no more than `slack`.
  func contains(_ other: Box, slack: Double = 0) -> Bool {
    other.left >= left - slack && other.right <= right + slack && other.top >= top - slack
      && other.bottom <= bottom + slack
  }

  func contains(_ point: (x: Double, y: Double)) -> Bool {
    point.x >= left && point.x <= right && point.y >= top && point.y <= bottom
  }

  /// The smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }
}
