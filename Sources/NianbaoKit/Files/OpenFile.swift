internal import Glibc

/// A file that is open for reading, and closed when nobody needs it any more.
final class OpenFile: Sendable {
  let descriptor: Int32

  /// Opens a file; nil when that fails, with the reason in `errno`.
  init?(path: [CChar]) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return nil }
  }

  /// Opens a file that another program made; no link is followed and no pipe waited for.
  init?(entry path: String) {
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    if descriptor < 0 { return nil }
  }

  /// Standard input, which stays open.
  static let standardInput = OpenFile(STDIN_FILENO)

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit {
    if descriptor > STDERR_FILENO { close(descriptor) }
  }

  /// Whether it can be read in any order, and nothing of it has been read.
  var isUnreadFile: Bool { lseek(descriptor, 0, SEEK_CUR) == 0 }

  /// The size in bytes; zero for what has none, such as a pipe.
  var size: Int {
    var record = stat()
    guard fstat(descriptor, &record) == 0, record.st_mode & S_IFMT == S_IFREG else { return 0 }
    return Int(record.st_size)
  }

  /// Goes to the start.
  func rewind() { lseek(descriptor, 0, SEEK_SET) }

  /// Reads on, until there is something or the file ends.
  ///
  /// - Parameter size: The most bytes to read.
  /// - Returns: The bytes, none at the end.
  /// - Throws: `SourceError` when it cannot be read or ``Cancellation`` is requested.
  func read(atMost size: Int) throws(SourceError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(into: &bytes, atMost: size)
    return bytes
  }

  /// The first bytes: of a file without moving on, otherwise those bytes are gone from it.
  func head(_ size: Int) throws(SourceError) -> [UInt8] {
    let isFile = isUnreadFile
    var bytes: [UInt8] = []
    while bytes.count < size, try read(into: &bytes, atMost: size - bytes.count) > 0 {}
    if isFile { rewind() }
    return bytes
  }

  /// All that follows.
  ///
  /// - Parameters:
  ///   - beginning: What has been read before.
  ///   - limit: The most bytes that there may be in all.
  /// - Returns: The beginning and all that follows.
  /// - Throws: `SourceError` when it cannot be read or is larger than the limit.
  func readAll(after beginning: [UInt8] = [], limit: Int) throws(SourceError) -> [UInt8] {
    if size > limit { throw .tooLarge(limit: limit) }
    var bytes = beginning
    bytes.reserveCapacity(size)
    while true {
      let count = try read(into: &bytes, atMost: limit + 1 - bytes.count)
      if count == 0 { return bytes }
      if bytes.count > limit { throw .tooLarge(limit: limit) }
    }
  }

  @discardableResult
  private func read(into bytes: inout [UInt8], atMost size: Int) throws(SourceError) -> Int {
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: min(size, 1 << 16), alignment: 1) {
        let count = Glibc.read(descriptor, $0.baseAddress, $0.count)
        if count > 0 { bytes.append(contentsOf: $0.prefix(count)) }
        return count
      }
      if count >= 0 { return count }
      if errno == EINTR, !Cancellation.isRequested { continue }
      throw .system(errno)
    }
  }
}
