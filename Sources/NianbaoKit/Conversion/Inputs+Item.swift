internal import Glibc

extension Inputs {
  /// One source that was found, not yet read.
  public struct Item: Sendable {
    /// The name as the user gave it; below a folder, the path that leads to it.
    public let name: String
    let content: Content

    /// Where the bytes are.
    enum Content: Sendable {
      case file(Path)
      case standardInput
      case trouble(SourceError)
    }

    init(name: String, content: Content) {
      self.name = name
      self.content = content
    }

    /// One source that somebody named: a file, or `-` for standard input.
    public init(named name: String) {
      self.init(name: name, content: name == "-" ? .standardInput : .file(Inputs.Path(name)))
    }

    /// Something that cannot be opened.
    init(_ path: Path, failed code: Int32) {
      self.init(name: path.text, content: .trouble(.system(code)))
    }
  }
}

extension Inputs.Item {
  /// Reads the whole source into memory.
  ///
  /// - Parameters:
  ///   - limit: The largest size in bytes that is read.
  ///   - isCancelled: Asked when a signal interrupts the reading.
  /// - Returns: The bytes as they are stored.
  /// - Throws: `SourceError` when the source cannot be opened or read, or is larger than the limit.
  public func read(
    limit: Int, isCancelled: () -> Bool = { false }
  ) throws(SourceError) -> [UInt8] {
    switch content {
    case .trouble(let error): throw error
    case .standardInput:
      return try Self.read(STDIN_FILENO, limit: limit, isCancelled: isCancelled)
    case .file(let path):
      let descriptor = open(path.bytes, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw .system(errno) }
      defer { close(descriptor) }
      return try Self.read(descriptor, limit: limit, isCancelled: isCancelled)
    }
  }

  private static func read(
    _ descriptor: Int32, limit: Int, isCancelled: () -> Bool
  ) throws(SourceError) -> [UInt8] {
    let expected = Inputs.Status(descriptor: descriptor)?.size ?? 0
    if expected > limit { throw .tooLarge(limit: limit) }
    var bytes = [UInt8](repeating: 0, count: expected > 0 ? expected + 1 : 65_536)
    var count = 0
    while true {
      let room = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, room)
      }
      if got == 0 { break }
      if got < 0 {
        if errno == EINTR, !isCancelled() { continue }
        throw .system(errno)
      }
      count += got
      if count > limit { throw .tooLarge(limit: limit) }
      if count == bytes.count {
        bytes.append(contentsOf: repeatElement(0, count: min(bytes.count, limit + 1 - count)))
      }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
