import NianbaoKit

/// What a `convert` command line means.
struct Conversion {
  /// Where the output goes when nothing is said.
  static let defaultOutput = "reports.xlsx"

  let inputs: [String]
  let list: String?
  let limits: InputLimits
  let jobs: Int
  let destination: Output.Destination
  /// What writes the output; nil for a data package.
  let writer: (any Writer.Type)?
  let options: WriterOptions
  let isStrict: Bool

  /// Finds out what was meant.
  ///
  /// - Parameters:
  ///   - typed: The command line.
  ///   - registry: The plug-ins that names and extensions stand for.
  /// - Throws: `UsageError` when a name is not known or two options do not fit.
  init(_ typed: ConvertCommand, registry: Registry) throws(UsageError) {
    inputs = typed.input.inputs
    list = typed.input.filesFrom
    limits = typed.input.limits.limits
    jobs = typed.input.jobCount
    isStrict = typed.strict
    var options: WriterOptions
    if let folder = typed.output.package {
      try Self.checkPackage(typed.output, folder, inputs: inputs)
      (writer, destination) = (nil, .folder(folder))
      options = WriterOptions(layout: .panel)
    } else {
      let writer = try Self.writer(typed.output, registry)
      self.writer = writer
      destination = try Self.destination(typed.output, writer, inputs: inputs, registry)
      options = WriterOptions(layout: try Self.layout(typed.output, writer))
    }
    options.header = typed.output.header
    options.hasPartial = typed.output.partial
    options.byteOrderMark = typed.output.bom
    guard typed.output.forms >= 0 else { throw .negativeForms(typed.output.forms) }
    options.forms = typed.output.forms
    // The locale does not count here: the same command writes the same bytes everywhere.
    if let language = typed.language.lang { options.language = language }
    self.options = options
  }

  private static func checkPackage(
    _ typed: OutputOptions, _ folder: String, inputs: [String]
  ) throws(UsageError) {
    if typed.output != nil || typed.to != nil || typed.layout != nil || typed.header != .ids
      || typed.bom
    {
      throw .packageIsOutput
    }
    for input in inputs where Inputs.isSameFile(input, folder) { throw .outputIsInput(folder) }
  }

  private static func writer(
    _ typed: OutputOptions, _ registry: Registry
  ) throws(UsageError) -> any Writer.Type {
    let names = registry.writers.map { $0.name }
    if let name = typed.to {
      guard let writer = registry.writer(named: name) else {
        throw .unknownFormat(name, known: names)
      }
      return writer
    }
    let file = typed.output ?? defaultOutput
    if file == "-" { throw .noFormat(known: names) }
    guard let writer = registry.writer(forFile: file) else {
      throw .unknownExtension(file, known: registry.writers.flatMap { $0.extensions })
    }
    return writer
  }

  private static func destination(
    _ typed: OutputOptions, _ writer: any Writer.Type, inputs: [String], _ registry: Registry
  ) throws(UsageError) -> Output.Destination {
    if typed.output == "-" { return .standardOutput }
    var file = typed.output ?? defaultOutput
    if typed.output == nil, typed.to != nil {
      file = "reports.\(writer.extensions.first ?? writer.name)"
    }
    for input in inputs where Inputs.isSameFile(input, file) { throw .outputIsInput(file) }
    // An older output is written anew, but a report in a folder or a list must not be: that is
    // what a file is whose format can be read and is not written.
    let isWritten = registry.writer(forFile: file) != nil
    if registry.canDecode(file: file), !isWritten, Inputs.isSameFile(file, file) {
      throw .outputIsSource(file)
    }
    return .file(file)
  }

  private static func layout(
    _ typed: OutputOptions, _ writer: any Writer.Type
  ) throws(UsageError) -> Layout {
    guard let layout = typed.layout else { return writer.layouts.first ?? .wide }
    guard writer.layouts.contains(layout) else {
      throw .unknownLayout(layout, writer: writer)
    }
    return layout
  }
}
