/// The namespaces that a handler of XML events knows, and the prefixes by which it calls them.
public struct XMLNamespaces: Sendable, ExpressibleByDictionaryLiteral {
  let prefixes: [String: String]

  /// The prefix `xml` is always known.
  public init(dictionaryLiteral prefixes: (String, String)...) {
    var known = ["http://www.w3.org/XML/1998/namespace": "xml"]
    for (namespace, prefix) in prefixes { known[namespace] = prefix }
    self.prefixes = known
  }
}
