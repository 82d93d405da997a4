import NianbaoKit

/// A line on a terminal that tells how far a batch is; it is redrawn in place.
struct ProgressLine {
  private let console: Console
  private let start = ContinuousClock.now
  private var drawn: ContinuousClock.Instant?
  private var count = 0

  init(_ console: Console) {
    self.console = console
  }

  /// Tells of the source that comes next.
  mutating func begins(_ name: String) {
    defer { count += 1 }
    guard let width = console.width else { return }
    let now = ContinuousClock.now
    // Ten times a second is as fast as anybody reads.
    if let drawn, now - drawn < .milliseconds(100) { return }
    let line = Self.line(
      count: count, elapsed: now - start, name: name, width: width, language: console.language)
    console.write(Self.erase + line)
    drawn = now
  }

  /// Takes the line away, so that something else can be written.
  mutating func clear() {
    guard drawn != nil else { return }
    console.write(Self.erase)
    drawn = nil
  }

  /// The text of the line, one column shorter than the terminal so that it never wraps.
  static func line(
    count: Int, elapsed: Duration, name: String, width: Int, language: Language
  ) -> String {
    let seconds = elapsed / .seconds(1)
    let rate = seconds > 0 ? Int((Double(count) / seconds).rounded()) : 0
    let message = Message(zh: "已读 \(count) 个，每秒 \(rate) 个：", en: "\(count) read, \(rate)/s: ")
    let head = message.text(language)
    let room = width - 1 - head.displayWidth
    return room > 0 ? head + name.printable.tail(room) : head.tail(max(width - 1, 0))
  }

  private static let erase = "\r\u{1B}[K"
}
