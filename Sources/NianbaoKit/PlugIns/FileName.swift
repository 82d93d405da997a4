/// What the name of a file tells of its format.
enum FileName {
  /// The extensions of a file name in lower case, a final `gz` left out.
  static func extensions(of name: String) -> [String] {
    let slash = UInt8(ascii: "/")
    let base = name.utf8.split(separator: slash).last.map { Substring($0) } ?? name[...]
    let dot = UInt8(ascii: ".")
    var parts = base.lowercased().utf8.split(separator: dot, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    parts.removeFirst()
    if parts.last == "gz" { parts.removeLast() }
    return parts
  }
}
