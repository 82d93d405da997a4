/// The names met in one piece of XML, each composed once.
///
/// libxml2 keeps every name and namespace of a document once, so that its address stands for it.
final class XMLNames {
  private struct Key: Hashable {
    let local: UnsafePointer<UInt8>
    let namespace: UnsafePointer<UInt8>?
    let prefix: UnsafePointer<UInt8>?
  }

  private let namespaces: XMLNamespaces
  private var names: [Key: String] = [:]

  init(_ namespaces: XMLNamespaces) { self.namespaces = namespaces }

  func name(
    _ local: UnsafePointer<UInt8>, _ prefix: UnsafePointer<UInt8>?,
    _ namespace: UnsafePointer<UInt8>?
  ) -> String {
    let key = Key(local: local, namespace: namespace, prefix: prefix)
    if let name = names[key] { return name }
    var name = String(cString: local)
    if let namespace {
      name = "\(namespaces.prefixes[String(cString: namespace)] ?? "?"):\(name)"
    } else if prefix != nil {
      name = "?:\(name)"
    }
    names[key] = name
    return name
  }
}
