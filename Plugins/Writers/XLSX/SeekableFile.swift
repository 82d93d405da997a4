import Glibc

/// A file of which parts are read.
final class SeekableFile {
  let size: Int
  private let descriptor: Int32

  /// Opens a file; nil when that fails.
  init?(_ path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
    size = lseek(descriptor, 0, SEEK_END)
  }

  deinit { close(descriptor) }

  /// A part of the file; nil when it is not all there.
  func bytes(_ offset: Int, _ count: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset + count <= size else { return nil }
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let read = bytes.withUnsafeMutableBytes { all in
        pread(descriptor, all.baseAddress?.advanced(by: done), count - done, offset + done)
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { return nil }
      done += read
    }
    return bytes
  }
}
