/// The plug-ins that take part in a conversion: a value that does not change.
public struct Registry: Sendable {
  /// All plug-ins, sorted by name.
  public let plugIns: [any PlugIn.Type]
  /// The decoders, sorted by name.
  public let decoders: [any Decoder.Type]
  /// The transcoders, sorted by name.
  public let transcoders: [any Transcoder.Type]
  /// The readers, sorted by name.
  public let readers: [any Reader.Type]
  /// The writers, sorted by name.
  public let writers: [any Writer.Type]
  /// The data dictionary of all readers.
  public let fields: FieldDictionary
  /// The rules of all readers and of the core.
  public let rules: RuleBook

  /// A registry of some plug-ins; their order does not matter.
  public init(_ plugIns: [any PlugIn.Type]) {
    let sorted = plugIns.sorted { $0.name < $1.name }
    self.plugIns = sorted
    decoders = sorted.compactMap { $0 as? any Decoder.Type }
    transcoders = sorted.compactMap { $0 as? any Transcoder.Type }
    readers = sorted.compactMap { $0 as? any Reader.Type }
    writers = sorted.compactMap { $0 as? any Writer.Type }
    fields = FieldDictionary(readers.map { (form: $0.name, fields: $0.fields) })
    rules = RuleBook(
      readers.map { reader in
        RuleBook.Form(
          id: reader.name, fields: reader.fields, years: reader.years, rules: reader.rules)
      },
      fields)
  }

  /// The writer for a name on the command line.
  public func writer(named name: String) -> (any Writer.Type)? {
    writers.first { $0.name == name }
  }

  /// The writer for the extension of a file name; a final `.gz` does not count.
  public func writer(forFile name: String) -> (any Writer.Type)? {
    let parts = FileName.extensions(of: name)
    return writers.first { writer in writer.extensions.contains { parts.last == $0 } }
  }

  /// All plug-ins for files that can be read, sorted by name.
  public var formats: [any FileFormat.Type] {
    let formats: [any FileFormat.Type] = decoders + transcoders
    return formats.sorted { $0.name < $1.name }
  }

  /// Whether a decoder or a transcoder claims the extension of a file name; a final `.gz` does not
  /// count.
  public func canDecode(file name: String) -> Bool {
    guard let last = FileName.extensions(of: name).last else { return false }
    return decoders.contains { $0.extensions.contains(last) }
      || transcoders.contains { $0.extensions.contains(last) }
  }
}
