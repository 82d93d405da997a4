internal import Glibc

/// A new empty folder that only this user can read, and that disappears together with its owner.
public final class ScratchFolder: Sendable {
  /// The path of the folder, without a final slash.
  public let path: String

  /// Makes a folder where temporary files belong.
  ///
  /// - Throws: `SourceError` when it cannot be made.
  public init() throws(SourceError) {
    let replaced = String(repeating: "X", count: 6)  // what mkdtemp puts its own letters for
    var template = Array("\(Self.parent)/nianbao-\(replaced)".utf8CString)
    guard mkdtemp(&template) != nil else { throw .noScratch(errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path, depth: 0) }

  /// Makes a folder in the folder.
  ///
  /// - Parameter name: Its name, which may be a path whose folders exist.
  /// - Returns: The path of the new folder.
  /// - Throws: `SourceError` when it cannot be made.
  @discardableResult
  public func makeFolder(_ name: String) throws(SourceError) -> String {
    let path = "\(path)/\(name)"
    guard mkdir(path, 0o700) == 0 else { throw .noScratch(errno) }
    return path
  }

  /// Writes a file.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - name: Its name in the folder.
  /// - Returns: The path of the file.
  /// - Throws: `SourceError` when it cannot be written.
  @discardableResult
  public func write(_ bytes: [UInt8], to name: String) throws(SourceError) -> String {
    let path = "\(path)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .noScratch(errno) }
    defer { close(descriptor) }
    guard bytes.writeAll(to: descriptor) else { throw .noScratch(errno) }
    return path
  }

  /// Reads a file that another program left in the folder.
  ///
  /// - Parameters:
  ///   - name: Its name in the folder.
  ///   - limit: The most bytes it may have.
  /// - Returns: Its content, or nil when there is no such file.
  /// - Throws: `SourceError` when it is larger than the limit or cannot be read.
  public func read(_ name: String, limit: Int) throws(SourceError) -> [UInt8]? {
    guard let file = OpenFile(entry: "\(path)/\(name)") else {
      if errno == ENOENT { return nil }
      throw .noScratch(errno)
    }
    return try file.readAll(limit: limit)
  }

  /// The folder for files that no one shall see.
  static var parent: String {
    guard let path = getenv("TMPDIR").map({ String(cString: $0) }), !path.isEmpty else {
      return "/tmp"
    }
    return path
  }

  /// Removes a folder with what is in it; links are removed, not followed.
  private static func remove(_ path: String, depth: Int) {
    // Paths longer than any system allows end the descent; so does this.
    guard depth < 100, let stream = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append("\(path)/\(name)") }
    }
    closedir(stream)
    for name in names where unlink(name) != 0 { remove(name, depth: depth + 1) }
    rmdir(path)
  }
}
