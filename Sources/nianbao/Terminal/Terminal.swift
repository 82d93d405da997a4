import Glibc
import NianbaoKit

/// The standard streams of the process.
enum Terminal {
  enum Stream: Int32 {
    case output = 1
    case error = 2
  }

  /// The width of the terminal that shows standard error; nil when it cannot redraw a line.
  static var width: Int? {
    guard isatty(Stream.error.rawValue) == 1 else { return nil }
    if let kind = getenv("TERM"), strcmp(kind, "dumb") == 0 { return nil }
    var size = winsize()
    guard ioctl(Stream.error.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 80
    }
    return Int(size.ws_col)
  }

  /// Whether standard output is a terminal that shows colours, and the user has not declined them.
  static var showsColours: Bool {
    guard isatty(Stream.output.rawValue) == 1, getenv("NO_COLOR") == nil else { return false }
    return getenv("TERM").map { strcmp($0, "dumb") != 0 } ?? false
  }

  /// Writes all of a text.
  static func write(_ text: String, to stream: Stream) throws(OutputError) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(stream.rawValue, $0.baseAddress, $0.count) }
      if count >= 0 {
        bytes = bytes.dropFirst(count)
      } else if errno != EINTR {
        throw failure(errno)
      }
    }
  }

  private static func failure(_ code: Int32) -> OutputError {
    let reason = String(cString: strerror(code))
    return OutputError(
      Message(
        zh: "无法写到标准输出，系统提示：\(reason)",
        en: "standard output cannot be written; the system says: \(reason)"),
      isClosedPipe: code == EPIPE)
  }
}
