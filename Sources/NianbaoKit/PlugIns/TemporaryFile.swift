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
  /// - Throws: `OutputError` when the bytes or the name cannot be written.
  func rename(to target: String, for name: String) throws(OutputError) {
    // Some file systems cannot synchronise and say EINVAL; the data is written all the same.
    if fsync(descriptor) != 0, errno != EINVAL { throw OutputError(code: errno, name: name) }
    if Glibc.rename(path, target) != 0 { throw OutputError(code: errno, name: name) }
    close(descriptor)
    let folder = open(Self.folder(of: target), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
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
