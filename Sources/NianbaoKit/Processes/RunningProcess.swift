internal import CSpawn
internal import Glibc

/// A program that has been started and is waited for.
struct RunningProcess: ~Copyable {
  private let identifier: pid_t
  private let output: ReadPipe
  private let messages: ReadPipe

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - command: The path of the program and its arguments.
  ///   - input: What its standard input holds.
  ///   - environment: All of its environment.
  /// - Throws: `SourceError` when it cannot be started.
  init(_ command: [String], input: [UInt8], environment: [String]) throws(SourceError) {
    let standardInput = try Self.file(holding: input)
    defer { close(standardInput) }
    let output = try ReadPipe()
    let messages = try ReadPipe()

    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, standardInput, STDIN_FILENO)
    posix_spawn_file_actions_adddup2(&actions, output.writeEnd, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, messages.writeEnd, STDERR_FILENO)
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Signals that this program ignores or blocks would stay so in the other one.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))

    var identifier: pid_t = 0
    let code = Self.withPointers(command) { arguments in
      Self.withPointers(environment) { environment in
        posix_spawn(&identifier, command[0], &actions, &attributes, arguments, environment)
      }
    }
    output.closeWriteEnd()
    messages.closeWriteEnd()
    guard code == 0 else { throw .cannotStart(command[0], code) }
    self.identifier = identifier
    self.output = output
    self.messages = messages
  }

  /// Waits for the end, which comes by itself, by a limit or by cancellation.
  consuming func finish(_ process: ChildProcess) throws(SourceError) -> ChildProcess.Result {
    let deadline = ContinuousClock.now + .seconds(process.seconds)
    var trouble: SourceError?
    while !hasEnded {
      // A program that closed both pipes is about to end.
      _ = drain(milliseconds: output.isClosed && messages.isClosed ? 2 : 50)
      if output.bytes.count > process.output {
        trouble = .tooMuchOutput(process)
      } else if process.isCancelled() {
        trouble = .cancelled
      } else if ContinuousClock.now > deadline {
        trouble = .tooSlow(process)
      }
      if trouble != nil { break }
    }
    // What it started goes too; it is not yet waited for, so that its number is still its own.
    kill(-identifier, SIGKILL)
    var status: Int32 = 0
    while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
    if let trouble { throw trouble }
    while output.bytes.count <= process.output, drain(milliseconds: 0) {}
    guard output.bytes.count <= process.output else { throw .tooMuchOutput(process) }
    let signal = status & 0x7F
    return ChildProcess.Result(
      status: signal == 0 ? status >> 8 & 0xFF : 128 + signal, output: output.bytes,
      messages: String(decoding: messages.bytes, as: UTF8.self))
  }

  private var hasEnded: Bool {
    var information = siginfo_t()
    let code = waitid(P_PID, id_t(identifier), &information, WEXITED | WNOHANG | WNOWAIT)
    return code != 0 && errno != EINTR || information.si_signo == SIGCHLD
  }

  /// Takes some of what has been printed; waits a little for it if there is nothing yet.
  ///
  /// - Returns: Whether there was something to take.
  private func drain(milliseconds: Int32) -> Bool {
    var pipes = [output.poll, messages.poll]
    guard poll(&pipes, nfds_t(pipes.count), milliseconds) > 0 else { return false }
    if pipes[0].revents != 0 { output.read() }
    if pipes[1].revents != 0 { messages.read(keeping: 4096) }
    return true
  }

  /// A file without a name, which unlike a pipe can be read in any order.
  private static func file(holding bytes: [UInt8]) throws(SourceError) -> Int32 {
    let descriptor = memfd_create("input", UInt32(closeOnExecution))
    guard descriptor >= 0 else { throw .noScratch(errno) }
    guard bytes.writeAll(to: descriptor), lseek(descriptor, 0, SEEK_SET) == 0 else {
      let code = errno
      close(descriptor)
      throw .noScratch(code)
    }
    return descriptor
  }

  /// `MFD_CLOEXEC`.
  private static let closeOnExecution = 1

  /// Calls with a list of C strings that ends with nil.
  private static func withPointers<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
