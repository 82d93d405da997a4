/// A label of a row or a column with everything that stands above it.
public struct FormLabel: Sendable, Hashable {
  /// The labels from the outermost group to the row or column itself, each with its variants.
  public let path: [[String]]

  /// A label; no level of the path is empty.
  public init(path: [[String]]) { self.path = path }

  /// The label's own variants, the official one first.
  public var variants: [String] { path.last ?? [] }

  /// The labels of the groups above it, all variants.
  public var groups: [String] { path.dropLast().flatMap { $0 } }
}
