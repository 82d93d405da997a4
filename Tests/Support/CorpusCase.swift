public import FoundationEssentials
public import NianbaoKit

/// One document of the corpus and what is expected of it.
public struct CorpusCase: Sendable, CustomStringConvertible {
  /// The folder below `Corpus`, such as `form-2019/padded-rows`.
  public let name: String
  /// The name of the file with the document, such as `input.txt`.
  public let input: String

  /// The case in a folder, or nil when the folder has no input.
  init?(name: String) {
    self.name = name
    let files = try? FileManager.default.contentsOfDirectory(atPath: "\(Corpus.path)/\(name)")
    guard let input = files?.sorted().first(where: { $0.hasPrefix("input.") }) else { return nil }
    self.input = input
  }

  /// The case's name, for the test log.
  public var description: String { name }

  /// The document, named by its path below `Corpus`.
  public func source() throws -> Source {
    try Source(name: "\(name)/\(input)", bytes: Array(Data(contentsOf: url(input))))
  }

  /// What a converter makes of the document, or of each document in it, in order.
  public func reports(_ converter: Converter) -> [Report] {
    let batch = Batch(converter)
    let inputs = Inputs([url(input).path], registry: converter.registry)
    return inputs.map { item in
      var item = item
      item.name.removeFirst(Corpus.path.count + 1)
      return batch.report(of: item)
    }
  }

  /// What a person reads off the document, or off each document in it; nil when nobody has.
  public func truths() throws -> [Truth]? {
    guard let file = try file("truth.json") else { return nil }
    let isList = file.first { $0 > 0x20 } == UInt8(ascii: "[")
    return isList
      ? try JSONDecoder().decode([Truth].self, from: file)
      : [try JSONDecoder().decode(Truth.self, from: file)]
  }

  /// A file beside the input, or nil when there is none.
  public func file(_ file: String) throws -> Data? {
    guard FileManager.default.fileExists(atPath: url(file).path) else { return nil }
    return try Data(contentsOf: url(file))
  }

  /// Writes a file beside the input.
  public func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: url(file))
  }

  private func url(_ file: String) -> URL { URL(filePath: "\(Corpus.path)/\(name)/\(file)") }
}
