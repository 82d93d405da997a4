/// Where a writer writes: a file that appears under its name only when it is complete.
public final class Output {
  /// The place of the output.
  public enum Destination: Sendable, Hashable {
    /// A file; a name that ends in `.gz` is compressed.
    case file(String)
    /// Standard output.
    case standardOutput
  }

  /// The file to write to, for libraries that write files themselves.
  public let temporaryPath: String

  /// Opens an output.
  ///
  /// - Parameter destination: Where the result shall be.
  /// - Throws: `OutputError` when no file can be made there.
  public init(_ destination: Destination) throws(OutputError) {
    temporaryPath = ""
  }

  /// Appends bytes.
  ///
  /// - Parameter bytes: What to append.
  /// - Throws: `OutputError` when they cannot be written.
  public func write(_ bytes: [UInt8]) throws(OutputError) {}

  /// Gives the complete output its name.
  ///
  /// - Throws: `OutputError` when it cannot be renamed.
  public func commit() throws(OutputError) {}

  /// Removes what was written; an older file of the same name stays as it was.
  public func discard() {}
}

/// Why an output could not be written.
public struct OutputError: Error, Sendable {
  /// What happened and what to do.
  public let message: Message
  /// Whether the reader of a pipe has gone, which is no failure.
  public let isClosedPipe: Bool

  /// An error with its sentences.
  public init(_ message: Message, isClosedPipe: Bool = false) {
    self.message = message
    self.isClosedPipe = isClosedPipe
  }
}
