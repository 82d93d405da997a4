/// Turns the bytes of one file format into a document.
///
/// A decoder promises:
/// - the same bytes give the same document;
/// - every size read from the bytes has a limit;
/// - bytes that are not its format give a `SourceError`, never a crash;
/// - characters it could not decode become U+FFFD, with a finding that tells the offset.
public protocol Decoder: FileFormat {
  /// A decoder.
  init()

  /// Decodes a whole source.
  ///
  /// - Parameters:
  ///   - bytes: The source, already unpacked.
  ///   - limits: How much the document may hold.
  ///   - findings: Where trouble that does not stop the decoding is reported.
  /// - Returns: The document.
  /// - Throws: `SourceError` when the bytes cannot be read as this format, or hold
  ///   more than a limit.
  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document
}
