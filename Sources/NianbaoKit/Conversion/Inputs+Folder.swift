internal import Glibc

extension Inputs {
  /// A folder that is being walked: its path and the names that are still to come.
  final class Folder {
    private let path: Path
    /// Names in falling order, so that the next one is the last.
    private var names: [[CChar]]

    /// Lists a folder; nil when it cannot be opened, with the reason in `errno`.
    init?(_ path: Path) {
      guard let stream = opendir(path.bytes) else { return nil }
      defer { closedir(stream) }
      var names: [[CChar]] = []
      while let entry = readdir(stream) {
        let name = Self.name(of: entry)
        if name == [dot] || name == [dot, dot] { continue }
        names.append(name)
      }
      // By bytes: the same order on every machine, whatever its language.
      names.sort { right, left in
        left.lexicographicallyPrecedes(right) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
      }
      self.path = path
      self.names = names
    }

    /// The path of the next thing in the folder.
    func next() -> Path? {
      names.popLast().map { path.appending($0) }
    }

    /// The name in a directory record, without its final zero.
    ///
    /// Only the record's own bytes are read: the type's 256 characters may reach beyond them.
    private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry).advanced(by: offset)
        .assumingMemoryBound(to: CChar.self)
      return Array(UnsafeBufferPointer(start: start, count: strlen(start)))
    }
  }
}

private let dot = CChar(0x2E)
