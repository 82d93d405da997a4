public import NianbaoKit

extension Writer {
  /// What the writer makes of some reports, as the bytes of a committed file.
  public static func bytes(
    of reports: [Report], options: WriterOptions? = nil,
    schema: Schema = SampleReports.schema
  ) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let output = try Output(.file(folder.path("output")))
    let options = options ?? WriterOptions(layout: layouts[0])
    let sink = try Self().begin(output, options: options, schema: schema)
    for report in reports { try sink.write(report) }
    try sink.finish()
    try output.commit()
    return try folder.bytes("output")
  }

  /// The same as text.
  public static func text(
    of reports: [Report], options: WriterOptions? = nil,
    schema: Schema = SampleReports.schema
  ) throws -> String {
    String(decoding: try bytes(of: reports, options: options, schema: schema), as: UTF8.self)
  }
}
