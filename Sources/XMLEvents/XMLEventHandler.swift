public import NianbaoKit

/// What is told of a piece of XML while it is read, in the order in which it stands there.
///
/// Names are local names behind the prefix that the reader's `XMLNamespaces` gives their namespace,
/// such as `w:p`, whatever prefix the XML itself uses. Names without a namespace have no prefix;
/// those of a namespace that is not listed begin with `?:`.
public protocol XMLEventHandler: AnyObject {
  /// An element begins; its attributes can be read during this call only.
  func begin(_ element: String, _ attributes: XMLAttributes)
  /// An element ends.
  func end(_ element: String)
  /// Characters as UTF-8, a piece of those between two tags.
  func characters(_ text: UnsafeBufferPointer<UInt8>)
  /// Why the reader should stop, once the handler has had enough.
  var failure: SourceError? { get }
}
