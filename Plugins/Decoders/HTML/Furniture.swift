import NianbaoKit

/// A part of the page that may be navigation, a footer or the like instead of content.
///
/// Whether it is shows at its end. What holds a table of data or a sentence never is, whatever the
/// page calls it.
struct Furniture {
  /// What the page says of the part.
  enum Kind {
    /// Nothing: only a list of links is furniture.
    case block
    /// A head of the page: furniture if it has more links than words.
    case header
    /// Navigation, a footer.
    case named
  }

  /// What was printed so far.
  struct Tally {
    /// Bytes of text.
    var size = 0
    /// Bytes of text in links.
    var linked = 0
    /// Links with text.
    var links = 0
    /// Full stops.
    var sentences = 0
  }

  let kind: Kind
  /// Where the part begins.
  let start: DocumentBuilder.Position
  /// What was printed in front of it.
  let tally: Tally

  /// The longest text in a part that is furniture by name only.
  private static let longestNamed = 1500
  /// Links with more bytes of text than this are running text; an `a` was left open.
  private static let longestLink = 120
  /// Links with more bytes of text than this are titles of documents, not names of pages.
  private static let longestName = 36

  /// Whether the part, now at its end, is furniture.
  func isFurniture(at end: Tally, hasTable: Bool) -> Bool {
    guard !hasTable, end.sentences == tally.sentences, end.size > tally.size else { return false }
    let size = end.size - tally.size
    let linked = end.linked - tally.linked
    if linked * 5 >= size * 4, end.links >= tally.links + 3,
      linked <= (end.links - tally.links) * Furniture.longestLink
    {
      return true
    }
    switch kind {
    case .block: return false
    case .header: return linked * 2 >= size
    case .named: return size <= Furniture.longestNamed
    }
  }

  /// Whether the part lists documents rather than pages of the site.
  func listsDocuments(at end: Tally) -> Bool {
    end.linked - tally.linked > (end.links - tally.links) * Furniture.longestName
  }

  /// What the class or the id of an element says it is.
  static func kind(of attributes: Attributes) -> Kind {
    var kind = Kind.block
    for name in [attributes["class"], attributes["id"]] {
      guard let name else { continue }
      let parts = name.prefix(200).split { !Furniture.isLetter($0) }
        .map { String(decoding: $0, as: UTF8.self).lowercased() }
      if parts.contains(where: content.contains) { return .block }
      if parts.contains(where: named.contains) { kind = .named }
      if kind == .block, parts.contains("header") { kind = .header }
    }
    return kind
  }

  /// Whether the class or the id of an element says that it is the document itself.
  static func isArticle(_ attributes: Attributes) -> Bool {
    for name in [attributes["class"], attributes["id"]] {
      guard let name else { continue }
      let parts = name.prefix(200).split { !Furniture.isLetter($0) }
      if parts.contains(where: {
        article.contains(String(decoding: $0, as: UTF8.self).lowercased())
      }) {
        return true
      }
    }
    return false
  }

  private static let named: Set<String> = [
    "bdsharebuttonbox", "breadcrumb", "breadcrumbs", "copyright", "crumb", "crumbs", "foot",
    "footer", "friendlink", "menu", "nav", "navbar", "navigation", "share", "sidebar", "toolbar",
  ]
  private static let content: Set<String> = ["article", "body", "content", "main", "text"]
  private static let article: Set<String> = ["article", "editor", "trs", "ucapcontent", "zoom"]

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }
}
