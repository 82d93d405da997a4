/// How sure a number is, which its format shows.
enum NumberStyle: Int, CaseIterable {
  /// Printed in a table.
  case plain
  /// From running text.
  case prose
  /// From running text, with words such as 余 or 约.
  case approximate
}
