/// Turns sources into reports: decode, read, merge.
public struct Converter: Sendable {
  /// The plug-ins in use.
  public let registry: Registry
  private let decoders: [(type: any Decoder.Type, decoder: any Decoder)]
  private let readers: [any Reader]

  /// A converter with the plug-ins of a registry.
  public init(_ registry: Registry) {
    self.registry = registry
    decoders = registry.decoders.map { ($0, $0.init()) }
    readers = registry.readers.map { $0.init(fields: registry.fields) }
  }

  /// Converts one source; trouble is told in the report's findings.
  public func convert(_ source: Source) -> Report {
    Report(source: source.name, text: [], fields: registry.fields)
  }
}
