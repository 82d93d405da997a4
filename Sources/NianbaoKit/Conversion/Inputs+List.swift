internal import Glibc

extension Inputs {
  /// A list of paths, one a line, read as far as it is needed.
  ///
  /// Blank lines are ignored, and so is the byte order mark that some editors put at the start.
  public final class List {
    private let name: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    private var isFirst = true

    /// Opens a list.
    ///
    /// - Parameter path: A file, or `-` for standard input.
    /// - Throws: `SourceError` when the list cannot be opened.
    public init(_ path: String) throws(SourceError) {
      let opened = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
      guard opened >= 0 else { throw .system(errno) }
      if Status(descriptor: opened)?.kind == .folder {
        // Not yet in the property: a complete object would close it once more when it goes.
        close(opened)
        throw .system(EISDIR)
      }
      name = path
      descriptor = opened
    }

    deinit {
      if descriptor != STDIN_FILENO { close(descriptor) }
    }

    /// A line of the list.
    enum Line {
      case path(Path)
      case trouble(Item)
    }

    func next() -> Line? {
      while true {
        guard let end = buffer[start...].firstIndex(of: 0x0A) else {
          if isAtEnd {
            defer { start = buffer.count }
            return path(start..<buffer.count).map { .path($0) }
          }
          if let trouble = fill() { return .trouble(trouble) }
          continue
        }
        let line = start..<end
        start = end + 1
        if buffer[line].contains(0) { return .trouble(stop(.notAList)) }
        if let path = path(line) { return .path(path) }
      }
    }

    /// Reads on; gives an item when that fails.
    private func fill() -> Item? {
      buffer.removeFirst(start)
      start = 0
      if buffer.count > Self.longest { return stop(.notAList) }
      let got = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { chunk in
        let got = read(descriptor, chunk.baseAddress, chunk.count)
        if got > 0 { buffer.append(contentsOf: chunk.prefix(got)) }
        return got
      }
      if got < 0, errno != EINTR { return stop(.system(errno)) }
      if got == 0 { isAtEnd = true }
      return nil
    }

    private func stop(_ error: SourceError) -> Item {
      buffer = []
      isAtEnd = true
      return Item(name: name, content: .trouble(error))
    }

    /// The path on a line; nil for a blank one.
    private func path(_ line: Range<Int>) -> Path? {
      var line = buffer[line]
      if isFirst, line.starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
      isFirst = false
      if line.last == 0x0D { line = line.dropLast() }
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
      return Path(line.lazy.map { CChar(bitPattern: $0) })
    }

    /// Longer than any path: what has no line end so far is no list.
    private static let longest = 32_768
  }
}

extension SourceError {
  fileprivate static let notAList = SourceError(
    .malformed,
    Message(
      zh: "这不是路径清单：清单应为文本，每行一个路径",
      en: "this is not a list of paths; a list is a text with one path on each line"))
}
