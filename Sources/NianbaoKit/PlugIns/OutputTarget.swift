internal import Glibc

/// What stands at the path of an output before it is written.
struct OutputTarget {
  /// The name as the user gave it.
  let name: String
  /// The path of the file itself, symbolic links followed.
  let path: String
  private let existing: stat?

  /// Looks at a path.
  ///
  /// - Throws: `OutputError` when nothing can be written there.
  init(_ name: String) throws(OutputError) {
    self.name = name
    if name.isEmpty { throw OutputError(code: ENOENT, name: name) }
    if name.hasSuffix("/") { throw OutputError(code: EISDIR, name: name) }
    // Renaming to a symbolic link would replace the link and leave the file behind it old.
    if let resolved = realpath(name, nil) {
      path = String(cString: resolved)
      free(resolved)
    } else {
      path = name
    }
    var status = stat()
    existing = stat(path, &status) == 0 ? status : nil
    if kind == S_IFDIR { throw OutputError(code: EISDIR, name: name) }
    if existing != nil, access(path, W_OK) != 0 { throw OutputError(code: errno, name: name) }
  }

  /// A file to rename to the target; nil when the target is a pipe or a device.
  func temporaryFile() throws(OutputError) -> TemporaryFile? {
    guard kind == nil || kind == S_IFREG else { return nil }
    let file = try TemporaryFile(in: TemporaryFile.folder(of: path), for: name)
    if let existing { fchmod(file.descriptor, existing.st_mode & 0o7777) }
    return file
  }

  /// Opens the pipe or device itself.
  func open() throws(OutputError) -> Int32 {
    let descriptor = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    if descriptor < 0 { throw OutputError(code: errno, name: name) }
    return descriptor
  }

  private var kind: mode_t? { existing.map { $0.st_mode & S_IFMT } }
}
