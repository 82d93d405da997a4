/// One input document: its name and its bytes.
public struct Source: Sendable {
  /// The name as the user gave it, used in outputs and messages.
  public let name: String
  /// The content, still compressed if the name ends in `.gz`.
  public let bytes: [UInt8]
  /// The extension that such files have, where something else than the name tells it.
  public let format: String?

  /// A source in memory.
  public init(name: String, bytes: [UInt8], format: String? = nil) {
    self.name = name
    self.bytes = bytes
    self.format = format
  }
}
