import ArgumentParser
import NianbaoKit

/// Where messages for people go, and in which language.
struct Console {
  let language: Language
  /// The width of the terminal; nil when nobody watches.
  let width: Int?
  /// Writes text as it is.
  let write: (String) -> Void

  static func standardError(_ language: Language) -> Console {
    Console(language: language, width: Terminal.width) { text in
      try? Terminal.write(text, to: .error)
    }
  }

  /// One message on a line of its own.
  func say(_ message: Message) {
    write(message.text(language) + "\n")
  }

  /// Why the program cannot go on.
  func fail(_ message: Message) {
    write("nianbao: \(message.text(language).printable)\n")
  }

  /// One line for a source that could not be read.
  func unreadable(_ report: Report) {
    let reason = report.findings.max { $0.severity < $1.severity }?.message ?? Self.noReason
    write("\(report.source.printable): \(reason.text(language).printable)\n")
  }

  /// Writes a result to standard output; a reader that has gone is no failure.
  func print(_ text: String) throws {
    do {
      try Terminal.write(text, to: .output)
    } catch {
      if error.isClosedPipe { return }
      fail(error.message)
      throw ExitCode(Outcome.nothing.rawValue)
    }
  }

  /// Ends the program as the argument parser does for wrong usage, in the console's language.
  func checkingUsage<Value>(_ make: () throws(UsageError) -> Value) throws -> Value {
    do {
      return try make()
    } catch {
      fail(error.message)
      throw ExitCode.validationFailure
    }
  }

  private static let noReason = Message(
    zh: "无法读取，原因不明", en: "it cannot be read, and no reason is known")
}
