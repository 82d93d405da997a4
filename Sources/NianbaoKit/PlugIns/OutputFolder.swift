internal import Glibc

/// The folder of an output that has several files.
struct OutputFolder {
  /// The folder's path.
  let path: String
  private let isMade: Bool

  /// Makes the folder where there is none.
  ///
  /// - Throws: `OutputError` when it cannot be made, or when something else has the name.
  init(_ name: String) throws(OutputError) {
    path = name
    if name.isEmpty { throw OutputError(code: ENOENT, name: name) }
    if mkdir(name, 0o777) == 0 {
      isMade = true
      return
    }
    isMade = false
    guard errno == EEXIST else { throw OutputError(code: errno, name: name) }
    var status = stat()
    guard stat(name, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw OutputError(code: ENOTDIR, name: name)
    }
  }

  /// Removes the folder if it is as empty as it was made.
  func removeIfMade() {
    if isMade { rmdir(path) }
  }
}
