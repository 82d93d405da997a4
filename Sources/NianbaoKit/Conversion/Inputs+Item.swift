internal import Glibc

extension Inputs {
  /// One source that was found.
  public struct Item: Sendable {
    /// The name as the user gave it; below a folder or an archive, the path that leads to it.
    public var name: String
    /// The extension that such files have, where something else than the name tells it.
    public let format: String?
    let content: Content

    /// Where the bytes are.
    enum Content: Sendable {
      case file(Path)
      case standardInput
      /// Already read, as what holds them can be read only in its order.
      case bytes([UInt8])
      case trouble(SourceError)
    }

    init(name: String, content: Content, format: String? = nil) {
      self.name = name
      self.content = content
      self.format = format
    }

    /// One source that somebody named: a file, or `-` for standard input.
    public init(named name: String) {
      let isStandardInput = name == Self.standardInput
      self.init(name: name, content: isStandardInput ? .standardInput : .file(Inputs.Path(name)))
    }

    /// The name that stands for standard input.
    static let standardInput = "-"

    /// Something that cannot be opened.
    init(_ path: Path, failed code: Int32) {
      self.init(name: path.text, content: .trouble(.system(code)))
    }
  }
}

extension Inputs.Item {
  /// Whether the source is a file of its own, and no part of another one or of a stream.
  public var isFile: Bool {
    if case .file = content { true } else { false }
  }

  /// Reads the whole source into memory.
  ///
  /// - Parameter limit: The largest size in bytes that is read.
  /// - Returns: The bytes as they are stored.
  /// - Throws: `SourceError` when the source cannot be opened or read, or is larger than the
  ///   limit, or when ``Cancellation`` is requested while it is waited for.
  public func read(limit: Int) throws(SourceError) -> [UInt8] {
    switch content {
    case .trouble(let error): throw error
    case .bytes(let bytes):
      guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
      return bytes
    case .standardInput: return try OpenFile.standardInput.readAll(limit: limit)
    case .file(let path):
      guard let file = OpenFile(path: path.bytes) else { throw .system(errno) }
      return try file.readAll(limit: limit)
    }
  }
}
