internal import Glibc

/// Where programs are.
enum ProgramPath {
  /// The folders of the path, those left out whose meaning depends on where one stands.
  static var folders: String {
    let path = getenv("PATH").map { String(cString: $0) } ?? ""
    let folders = path.split(separator: ":").filter { $0.hasPrefix("/") }
    return folders.isEmpty ? "/usr/local/bin:/usr/bin:/bin" : folders.joined(separator: ":")
  }

  /// The path of a program, or nil when there is none that may be run.
  static func find(_ program: String) -> String? {
    for folder in folders.split(separator: ":") {
      let path = "\(folder)/\(program)"
      var record = stat()
      if stat(path, &record) == 0, record.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 {
        return path
      }
    }
    return nil
  }
}
