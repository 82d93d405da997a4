internal import Glibc

/// A new file under a random name, to be renamed when it is complete.
struct TemporaryFile {
  /// The path of the file.
  let path: String
  /// The open file.
  let descriptor: Int32

  /// What the names of all such files begin with, by which others leave them alone.
  static let namePrefix = ".nianbao-"

  /// Makes a file in a folder.
  ///
  /// - Parameters:
  ///   - folder: Where to make it.
  ///   - name: The output it is for, as the user named it, for messages.
  /// - Throws: `OutputError` when no file can be made there.
  init(in folder: String, for name: String?) throws(OutputError) {
    while true {
      // A fixed length: the name of the output may itself be as long as the file system allows.
      let path =
        "\(folder)/\(Self.namePrefix)\(String(UInt64.random(in: .min ... .max), radix: 36))"
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      if descriptor >= 0 {
        self.path = path
        self.descriptor = descriptor
        return
      }
      guard errno == EEXIST || errno == EINTR else { throw OutputError(code: errno, name: name) }
    }
  }

  /// Gives the file its name, with everything in it on the disk.
  ///
  /// - Parameters:
  ///   - target: The path to have; a file there is replaced in one step.
  ///   - name: The output as the user named it, for messages.
  ///   - replaces: Whether a file that is there is replaced, and not left alone.
  /// - Throws: `OutputError` when the bytes or the name cannot be written, or the name is taken.
  func rename(
    to target: String, for name: String, replaces: Bool = true
  ) throws(OutputError) {
    // Some file systems cannot synchronise and say EINVAL; the data is written all the same.
    if fsync(descriptor) != 0, errno != EINVAL { throw OutputError(code: errno, name: name) }
    let isThere = replaces ? false : try link(to: target, for: name)
    if !isThere, Glibc.rename(path, target) != 0 { throw OutputError(code: errno, name: name) }
    close(descriptor)
    let folder = open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }

  /// Gives the file a name that nobody has; where the file system knows no second names, only an
  /// empty file gets it.
  ///
  /// - Returns: Whether the file itself has it.
  private func link(to target: String, for name: String) throws(OutputError) -> Bool {
    if Glibc.link(path, target) == 0 {
      unlink(path)
      return true
    }
    if errno == EEXIST { throw .taken(name) }
    let empty = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard empty >= 0 else {
      throw errno == EEXIST ? .taken(name) : OutputError(code: errno, name: name)
    }
    close(empty)
    return false
  }

  /// Closes and deletes the file.
  func remove() {
    close(descriptor)
    unlink(path)
  }

  /// The folder of a path, without a final slash.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
