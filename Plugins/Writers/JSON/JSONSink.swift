import NianbaoKit

/// Writes one object for each report, with everything in it.
final class JSONSink: ReportSink {
  private let object: ReportObject
  private var stream: ObjectStream

  init(
    _ output: Output, fields: FieldDictionary, style: ObjectStream.Style
  ) throws(OutputError) {
    object = ReportObject(fields)
    stream = try ObjectStream(output, style)
  }

  func write(_ report: Report) throws(OutputError) {
    stream.beginObject()
    object.append(report, to: &stream.buffer)
    stream.endObject()
    try stream.flush()
  }

  func finish() throws(OutputError) { try stream.finish() }
}
