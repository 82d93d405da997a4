import NianbaoKit

/// The documents to measure with, read once.
enum Sources {
  /// All text files below a folder, in the order of their names.
  static func read(_ folder: String) throws -> [Source] {
    var sources: [Source] = []
    for item in Inputs([folder], registry: .linked) {
      sources.append(
        Source(name: item.name, bytes: try item.read(limit: InputLimits().size)))
    }
    return sources
  }
}
