import Foundation

/// The built program, run as a child process.
struct Program {
  /// How a run ended.
  struct Result {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The path of the executable, which lies beside that of the tests.
  static let path = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("nianbao").path

  /// The shortest text that is a report.
  static let report = "甲县乙局2022年政府信息公开工作年度报告\n"

  /// Runs the program to its end.
  static func run(_ arguments: String..., input: String = "") throws -> Result {
    try run(path, arguments, input: input)
  }

  /// Runs a line of shell, in which `$0` is the program.
  static func shell(_ line: String, _ arguments: String...) throws -> Result {
    try run("/bin/bash", ["-c", line, path] + arguments)
  }

  /// Starts the program and lets it wait for its standard input.
  static func start(_ arguments: String...) throws -> (process: Process, input: Pipe) {
    let process = process(path, arguments)
    let input = Pipe()
    process.standardInput = input
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return (process, input)
  }

  private static func run(
    _ executable: String, _ arguments: [String], input: String = ""
  ) throws -> Result {
    let process = process(executable, arguments)
    let (input, output, messages) = (Data(input.utf8), Pipe(), Pipe())
    let standardInput = Pipe()
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = messages
    try process.run()
    // Small enough for a pipe's buffer, as are the messages read last.
    try standardInput.fileHandleForWriting.write(contentsOf: input)
    try standardInput.fileHandleForWriting.close()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let errors = try messages.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: String(decoding: text, as: UTF8.self),
      messages: String(decoding: errors, as: UTF8.self))
  }

  private static func process(_ executable: String, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
    return process
  }
}
