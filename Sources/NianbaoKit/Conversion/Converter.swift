/// Turns sources into reports: unpack, decode, read, merge.
///
/// A converter does not change and may be used from several tasks at once.
public struct Converter: Sendable {
  /// The plug-ins in use.
  public let registry: Registry
  /// How large a source and its document may be.
  public let limits: InputLimits

  private let hasDigests: Bool
  private let decoders: [any Decoder]
  private let transcoders: [any Transcoder]
  private let readers: [any Reader]

  /// A converter with the plug-ins of a registry.
  ///
  /// - Parameters:
  ///   - registry: The plug-ins.
  ///   - limits: How large a source may be.
  ///   - hasDigests: Whether reports tell the SHA-256 of their sources.
  public init(
    _ registry: Registry = .linked, limits: InputLimits = InputLimits(), hasDigests: Bool = false
  ) {
    self.hasDigests = hasDigests
    self.registry = registry
    self.limits = limits
    decoders = registry.decoders.map { $0.init() }
    transcoders = registry.transcoders.map { $0.init() }
    readers = registry.readers.map { $0.init(fields: registry.fields) }
  }

  /// Converts one source.
  ///
  /// - Parameter source: The source's name and bytes.
  /// - Returns: The report. A source that cannot be decoded gives a report without facts whose
  ///   finding says what was expected and what to do.
  public func convert(_ source: Source) -> Report {
    var report = report(of: source)
    if hasDigests { report.sha256 = source.sha256 }
    return report
  }

  /// Decodes one source by the decoder that recognises it best.
  ///
  /// - Parameters:
  ///   - source: The source's name and bytes.
  ///   - findings: Where trouble that does not stop the decoding is reported.
  /// - Returns: The document.
  /// - Throws: `SourceError` when no decoder can read it.
  public func decode(
    _ source: Source, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    var bytes = source.bytes
    if bytes.starts(with: [0x1F, 0x8B]) { bytes = try Gzip.inflate(bytes, limit: limits.size) }
    guard bytes.count <= limits.size else { throw .tooLarge(limit: limits.size) }
    var format = source.format ?? FileName.extensions(of: source.name).last
    var best = best(of: decoders, for: bytes, format)
    // A name alone starts no other program.
    if let other = self.best(of: transcoders, for: bytes, format), other.isRecognised,
      other.score > best?.score ?? 0
    {
      let result = try other.plugIn.transcode(bytes, limit: limits.size)
      (bytes, format) = (result.bytes, result.format)
      best = self.best(of: decoders, for: bytes, format)
    }
    guard let best else { throw unknownFormat() }
    return try best.plugIn.decode(bytes, limits: limits.document, findings: &findings)
  }

  /// The plug-in that recognises bytes best; of several the first.
  ///
  /// - Parameters:
  ///   - plugIns: Values of types that conform to `FileFormat`.
  ///   - bytes: A whole source.
  ///   - format: The extension of its name.
  /// - Returns: The plug-in, how well it fits, and whether the bytes had a part in that.
  private func best<T>(
    of plugIns: [T], for bytes: [UInt8], _ format: String?
  ) -> (plugIn: T, score: Int, isRecognised: Bool)? {
    var best: (plugIn: T, score: Int, isRecognised: Bool)?
    for plugIn in plugIns {
      guard let type = type(of: plugIn as Any) as? any FileFormat.Type else { continue }
      let recognised = type.recognise(bytes)
      // An extension counts for less than an unmistakable mark in the bytes.
      let score = recognised + (format.map { type.extensions.contains($0) } ?? false ? 20 : 0)
      if score > best?.score ?? 0 { best = (plugIn, score, recognised > 0) }
    }
    return best
  }

  private func report(of source: Source) -> Report {
    var findings: [Finding] = []
    do throws(SourceError) {
      let document = try decode(source, findings: &findings)
      return read(document, of: source, findings: findings)
    } catch {
      return Report.unreadable(source.name, error, fields: registry.fields)
    }
  }

  private func read(_ document: Document, of source: Source, findings: [Finding]) -> Report {
    var report = Report(
      source: source.name, text: document.text, pages: document.pages, fields: registry.fields)
    report.findings = findings
    var doubts: [Finding] = []
    let identification = Identification.read(document, findings: &doubts)
    report.identity = identification.identity
    let readings = readers.compactMap { $0.read(document, of: identification.identity) }
    if !readings.contains(where: \.hasTables), identification.noReport == nil {
      // One form may show its labels in another's place; one finding is enough.
      for reader in readers {
        guard let trace = reader.trace(in: document) else { continue }
        report.findings.append(trace)
        break
      }
    }
    report.merge(readings, as: identification, doubts: doubts)
    registry.rules.check(&report)
    return report
  }

  private func unknownFormat() -> SourceError {
    let known = registry.formats.flatMap { $0.extensions }.sorted().map { ".\($0)" }
      .joined(separator: " ")
    return SourceError(
      .unsupported,
      Message(
        zh: "认不出这是什么格式。能读取的格式：\(known)。",
        en: "The format is not known. Formats that can be read: \(known)."))
  }
}
