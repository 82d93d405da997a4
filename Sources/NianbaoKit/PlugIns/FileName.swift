/// What the name of a file tells of its format.
enum FileName {
  /// The extensions of a file name in lower case, a final `gz` left out.
  static func extensions(of name: String) -> [String] {
    let base = name.split(separator: "/").last.map(String.init) ?? name
    var parts = base.lowercased().split(separator: ".", omittingEmptySubsequences: false).map(
      String.init)
    parts.removeFirst()
    if parts.last == "gz" { parts.removeLast() }
    return parts
  }
}
