/// Another program, run on the bytes of a source within limits of time and memory.
///
/// No shell takes part. The program gets the bytes as its standard input, a file it may also open
/// as `/dev/stdin` and read in any order; an environment of a few names; no other open file; and
/// a process group of its own, all of which ends with it.
public struct ChildProcess: Sendable {
  /// The name of the program, which is looked for on the path.
  public let program: String
  /// The Debian package that has the program, named when it is missing.
  public let package: String
  /// The arguments behind the program's name.
  public var arguments: [String]
  /// What the program reads.
  public var input: [UInt8] = []
  /// A folder that the program may take for the user's home; otherwise it is told of none.
  public var home: String?
  /// How long it may take, in seconds.
  public var seconds = 30
  /// How much memory it may fill, in bytes.
  public var memory = 1 << 30
  /// How much it may print, in bytes.
  public var output = 64 << 20
  /// Asked again and again while it runs whether to end it.
  public var isCancelled: @Sendable () -> Bool = { Cancellation.isRequested }

  /// A program with its arguments and the usual limits.
  public init(_ program: String, package: String, arguments: [String] = []) {
    self.program = program
    self.package = package
    self.arguments = arguments
  }

  /// How a program ended.
  public struct Result: Sendable {
    /// Its exit status; 128 and the number of the signal if one ended it.
    public let status: Int32
    /// All that it printed.
    public let output: [UInt8]
    /// The last of its messages, at most 4 KB.
    public let messages: String
  }

  /// Runs the program to its end.
  ///
  /// - Returns: How it ended; a status other than zero is no error here.
  /// - Throws: `SourceError` when the program is missing, cannot be started, exceeds its time or
  ///   its output, or is cancelled. It is gone by then.
  public func run() throws(SourceError) -> Result {
    guard let path = ProgramPath.find(program) else {
      throw .missingProgram(program, package: package)
    }
    // A program cannot be started with limits; this one sets them and becomes the program.
    guard let limiter = ProgramPath.find("prlimit") else {
      throw .missingProgram("prlimit", package: "util-linux")
    }
    let running = try RunningProcess(
      [limiter, "--data=\(memory)", "--core=0", "--", path] + arguments, input: input,
      environment: environment)
    return try running.finish(self)
  }

  private var environment: [String] {
    var entries = [
      "PATH=\(ProgramPath.folders)", "LC_ALL=C.UTF-8", "TMPDIR=\(ScratchFolder.parent)",
    ]
    if let home { entries.append("HOME=\(home)") }
    return entries
  }
}
