/// Why a source could not be read.
public struct SourceError: Error, Sendable {
  /// The kinds of trouble, which ask for different remedies.
  public enum Kind: String, Sendable {
    /// The bytes are damaged or end too early.
    case malformed
    /// The format is known but not supported, or not known.
    case unsupported
    /// A limit was reached; an option lifts it.
    case overLimit
    /// The file could not be opened or read.
    case input
  }

  /// The kind of trouble.
  public let kind: Kind
  /// What was expected, what was found, and what to do.
  public let message: Message
  /// The offset in bytes at which the trouble is, where it has one.
  public let offset: Int?

  /// An error with its sentences.
  public init(_ kind: Kind, _ message: Message, offset: Int? = nil) {
    self.kind = kind
    self.message = message
    self.offset = offset
  }
}
