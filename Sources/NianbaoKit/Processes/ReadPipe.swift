internal import Glibc

/// A pipe that another program writes to and this one reads.
final class ReadPipe {
  /// What has been read.
  private(set) var bytes: [UInt8] = []
  /// Where the other program writes.
  private(set) var writeEnd: Int32
  private var readEnd: Int32

  init() throws(SourceError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .noScratch(errno) }
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  deinit {
    closeWriteEnd()
    closeReadEnd()
  }

  /// Whether nothing more can come.
  var isClosed: Bool { readEnd < 0 }

  /// What to poll; nothing at all once the pipe is closed.
  var poll: pollfd { pollfd(fd: readEnd, events: Int16(POLLIN), revents: 0) }

  /// Leaves writing to the other program.
  func closeWriteEnd() {
    if writeEnd >= 0 { close(writeEnd) }
    writeEnd = -1
  }

  /// Reads what there is, and keeps at most the last so many bytes of all.
  func read(keeping limit: Int = .max) {
    let count = withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { chunk in
      let count = Glibc.read(readEnd, chunk.baseAddress, chunk.count)
      if count > 0 { bytes.append(contentsOf: chunk.prefix(count)) }
      return count
    }
    if count == 0 || count < 0 && errno != EINTR { closeReadEnd() }
    if bytes.count > limit { bytes.removeFirst(bytes.count - limit) }
  }

  private func closeReadEnd() {
    if readEnd >= 0 { close(readEnd) }
    readEnd = -1
  }
}

extension [UInt8] {
  /// Writes all bytes to an open file; if that fails the reason is in `errno`.
  func writeAll(to descriptor: Int32) -> Bool {
    var done = 0
    while done < count {
      let written = withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), count - done)
      }
      if written >= 0 { done += written } else if errno != EINTR { return false }
    }
    return true
  }
}
