import NianbaoKit

/// One object after the other, with what stands around them.
struct ObjectStream {
  /// What stands around the objects.
  enum Style {
    /// Brackets and commas.
    case array
    /// The ends of lines.
    case lines
  }

  /// What is not written yet.
  var buffer = JSONBuffer()

  private let output: Output
  private let style: Style
  private var isFirst = true

  init(_ output: Output, _ style: Style) throws(OutputError) {
    self.output = output
    self.style = style
    if style == .array { try output.write([UInt8(ascii: "[")]) }
  }

  /// Prepares for the next object.
  mutating func beginObject() {
    if style == .array { buffer.raw(isFirst ? "\n" : ",\n") }
    isFirst = false
  }

  /// Puts an end to an object.
  mutating func endObject() {
    if style == .lines { buffer.raw("\n") }
  }

  /// Writes what stands in the buffer.
  mutating func flush() throws(OutputError) {
    try output.write(buffer.bytes)
    buffer.removeAll()
  }

  /// Writes what comes behind the last object.
  mutating func finish() throws(OutputError) {
    if style == .array { buffer.raw(isFirst ? "]\n" : "\n]\n") }
    try flush()
  }
}
