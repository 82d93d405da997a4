import FoundationEssentials
import Glibc
public import NianbaoKit
import TestSupport

/// The office program that prints documents as PDF.
public struct Office {
  private let program: String

  /// How many documents are printed by one start of the program.
  private static let batch = 100

  /// The program `soffice` on the search path, or nil when it is not installed.
  ///
  /// - Parameter searchPath: Folders with `:` between them; nil takes those of the environment.
  public init?(searchPath: String? = nil) {
    let searchPath = searchPath ?? ProcessInfo.processInfo.environment["PATH"] ?? ""
    let candidates = searchPath.split(separator: ":").map { "\($0)/soffice" }
    guard let program = candidates.first(where: { access($0, X_OK) == 0 }) else { return nil }
    self.program = program
  }

  /// Prints documents.
  ///
  /// - Parameter sources: Documents that the program can read; their names need an extension.
  /// - Returns: For each document its PDF file, or no bytes where the program made none.
  /// - Throws: An error when the files cannot be written or the program does not start.
  public func pdfs(of sources: [Source]) throws -> [[UInt8]] {
    var pages: [[UInt8]] = []
    for start in stride(from: 0, to: sources.count, by: Office.batch) {
      pages += try print(Array(sources[start..<min(start + Office.batch, sources.count)]))
    }
    return pages
  }

  private func print(_ sources: [Source]) throws -> [[UInt8]] {
    let folder = try TemporaryFolder()
    var files: [String] = []
    for (index, source) in sources.enumerated() {
      let file = folder.path("\(index).\(source.name.split(separator: ".").last ?? "")")
      try Data(source.bytes).write(to: URL(filePath: file))
      files.append(file)
    }
    try run(
      [
        "--headless", "-env:UserInstallation=file://\(folder.path("profile"))", "--convert-to",
        "pdf", "--outdir", folder.path,
      ] + files)
    return sources.indices.map { (try? folder.bytes("\($0).pdf")) ?? [] }
  }

  /// Runs the program to its end; what it says is not shown.
  private func run(_ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    var words = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, program, &actions, nil, &words, environ)
    guard error == 0 else { throw OfficeError(program: program, code: error) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
  }
}

/// The office program did not start.
struct OfficeError: Error, CustomStringConvertible {
  let program: String
  let code: Int32

  var description: String { "\(program): \(String(cString: strerror(code)))" }
}
