import NianbaoKit

/// Writes one object after the other, with what stands around them.
final class JSONSink: ReportSink {
  /// What stands around the objects.
  enum Style {
    /// Brackets and commas.
    case array
    /// The ends of lines.
    case lines
  }

  private let output: Output
  private let style: Style
  private let object: ReportObject
  private var buffer = JSONBuffer()
  private var isFirst = true

  init(_ output: Output, fields: FieldDictionary, style: Style) throws(OutputError) {
    self.output = output
    self.style = style
    object = ReportObject(fields)
    if style == .array { try output.write([UInt8(ascii: "[")]) }
  }

  func write(_ report: Report) throws(OutputError) {
    buffer.removeAll()
    if style == .array { buffer.raw(isFirst ? "\n" : ",\n") }
    isFirst = false
    object.append(report, to: &buffer)
    if style == .lines { buffer.raw("\n") }
    try output.write(buffer.bytes)
  }

  func finish() throws(OutputError) {
    guard style == .array else { return }
    buffer.removeAll()
    buffer.raw(isFirst ? "]\n" : "\n]\n")
    try output.write(buffer.bytes)
  }
}
