internal import Glibc

extension Inputs {
  /// Which file it is, whatever path leads to it.
  struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  /// What the system knows of a path or an open file.
  struct Status {
    let identity: Identity
    let kind: Kind
    /// The size in bytes; zero for what has none, such as a pipe.
    let size: Int

    enum Kind {
      case file
      case folder
      /// A pipe, a device, a socket: opening one may wait for ever.
      case special
    }

    /// Follows links; nil when there is nothing, with the reason in `errno`.
    init?(_ path: Path) {
      var record = stat()
      guard stat(path.bytes, &record) == 0 else { return nil }
      self.init(record)
    }

    init?(descriptor: Int32) {
      var record = stat()
      guard fstat(descriptor, &record) == 0 else { return nil }
      self.init(record)
    }

    private init(_ record: stat) {
      identity = Identity(device: UInt(record.st_dev), number: UInt(record.st_ino))
      switch record.st_mode & S_IFMT {
      case S_IFREG: kind = .file
      case S_IFDIR: kind = .folder
      default: kind = .special
      }
      size = kind == .file ? Int(record.st_size) : 0
    }
  }

  /// Whether two paths lead to the same existing file.
  public static func isSameFile(_ one: String, _ other: String) -> Bool {
    guard let one = Status(Path(one)), let other = Status(Path(other)) else { return false }
    return one.identity == other.identity
  }
}
