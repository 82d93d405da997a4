internal import NianbaoKit
internal import XMLEvents

/// A part that another part points to.
public struct Relationship: Sendable, Equatable {
  /// By which the pointing part calls it.
  public let id: String
  /// The last word of its type, such as `styles`; the same in the strict and the usual dialect.
  public let type: String
  /// The part's name in the package.
  public let target: String
}

/// Reads a list of relationships.
final class Relationships: XMLEventHandler {
  private let folder: String
  private(set) var list: [Relationship] = []
  private(set) var failure: SourceError?

  private static let namespaces: XMLNamespaces = [
    "http://schemas.openxmlformats.org/package/2006/relationships": "p"
  ]
  /// The most relationships of a part.
  private static let limit = 20_000

  private init(folder: String) { self.folder = folder }

  static func read(
    _ bytes: [UInt8]?, name: String, of folder: String
  ) throws(SourceError) -> [Relationship] {
    guard let bytes else { return [] }
    let reader = Relationships(folder: folder)
    try XMLReader.read(bytes, name: name, namespaces: namespaces, into: reader)
    return reader.list
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    guard element == "p:Relationship", attributes["TargetMode"] != "External",
      let id = attributes["Id"], let type = attributes["Type"]?.split(separator: "/").last,
      let target = attributes["Target"].flatMap(resolve)
    else { return }
    list.append(Relationship(id: id, type: String(type), target: target))
    if list.count > Self.limit { failure = PackageProblem.tooManyRelationships(Self.limit) }
  }

  func end(_ element: String) {}
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}

  /// The part's name for a target, which counts from the folder unless it begins with a slash; nil
  /// when it leads out of the package.
  private func resolve(_ target: String) -> String? {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") where step != "." {
      if step != ".." {
        path.append(step)
      } else if path.popLast() == nil {
        return nil
      }
    }
    return path.isEmpty ? nil : path.joined(separator: "/")
  }
}
