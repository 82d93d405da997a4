internal import NianbaoKit
internal import XMLEvents

/// Reads who made a file, from the part `core.xml`.
final class CoreProperties: XMLEventHandler {
  private(set) var creator: [UInt8] = []
  private var isCreator = false
  let failure: SourceError? = nil

  static let namespaces: XMLNamespaces = ["http://purl.org/dc/elements/1.1/": "dc"]

  func begin(_ element: String, _ attributes: XMLAttributes) {
    isCreator = element == "dc:creator"
  }

  func end(_ element: String) { isCreator = false }

  func characters(_ text: UnsafeBufferPointer<UInt8>) { if isCreator { creator += text } }
}
