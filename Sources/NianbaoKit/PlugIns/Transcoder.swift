/// Turns files of formats that no decoder reads into files of a format that one reads.
///
/// The converter asks a transcoder for new bytes, and the decoders for a document made of them; so
/// neither knows the other.
public protocol Transcoder: FileFormat {
  /// A transcoder, which may be used from several tasks at once.
  init()

  /// Transcodes a whole source.
  ///
  /// - Parameters:
  ///   - bytes: The source, already unpacked.
  ///   - limit: How many bytes may come out.
  /// - Returns: Other bytes for the same document, and the extension that such files have.
  /// - Throws: `SourceError` when the bytes cannot be read, the result is larger than the limit, or
  ///   a program that is needed is missing.
  func transcode(
    _ bytes: [UInt8], limit: Int
  ) throws(SourceError) -> (bytes: [UInt8], format: String)
}
