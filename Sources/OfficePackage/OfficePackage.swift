public import NianbaoKit
internal import XMLEvents

/// A file of the kind that Word, Excel and WPS have written since 2007: a ZIP archive of XML parts
/// (Open Packaging Conventions, ECMA-376 part 2).
public struct OfficePackage: Sendable {
  private let bytes: [UInt8]
  /// The name of the part that everything else hangs on, such as `word/document.xml`.
  public let mainPart: String
  /// The name of the part that tells who made the file and when.
  private let properties: String?
  private let limits: DocumentLimits

  /// Opens a package.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: How large the parts asked for at once may be, unpacked: their text.
  ///   - mainPart: The name that the main part usually has; it is taken where the package does not
  ///     name its main part, or names one that it does not have.
  /// - Throws: `SourceError` when the bytes are something else, encrypted or damaged.
  public init(
    _ bytes: [UInt8], limits: DocumentLimits, mainPart: String
  ) throws(SourceError) {
    guard bytes.starts(with: PackageNames.zipMark) else { throw PackageProblem.otherFormat(bytes) }
    self.bytes = bytes
    self.limits = limits
    let list = "_rels/.rels"
    let relationships = try Relationships.read(
      Self.unpack([list], of: bytes, limits)[list], name: list, of: "")
    properties = relationships.first { $0.type == "core-properties" }?.target
    let named = relationships.first { $0.type == "officeDocument" }?.target
    self.mainPart = named.flatMap { PackageNames.has($0, in: bytes) ? $0 : nil } ?? mainPart
  }

  /// The person or program that made the file, as the file's properties say; empty where they do not.
  public func creator() throws(SourceError) -> String {
    guard let name = properties, let part = try parts([name])[name] else { return "" }
    let reader = CoreProperties()
    try XMLReader.read(part, name: name, namespaces: CoreProperties.namespaces, into: reader)
    return String(decoding: reader.creator, as: UTF8.self)
  }

  /// Where a part points to, in the order of its list; empty when it has none.
  public func relationships(of part: String) throws(SourceError) -> [Relationship] {
    let folder = part.split(separator: "/").dropLast().joined(separator: "/")
    let file = part.split(separator: "/").last ?? ""
    let list = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    return try Relationships.read(
      Self.unpack([list], of: bytes, limits)[list], name: list, of: folder)
  }

  /// Unpacks parts.
  ///
  /// - Returns: Those of them that the package has, by name.
  public func parts(_ names: Set<String>) throws(SourceError) -> [String: [UInt8]] {
    try Self.unpack(names, of: bytes, limits)
  }

  /// Unpacks a part that the package must have.
  public func part(_ name: String) throws(SourceError) -> [UInt8] {
    guard let part = try parts([name])[name] else { throw Self.missing(name) }
    return part
  }

  /// That a part is not there which the package must have.
  public static func missing(_ name: String) -> SourceError { PackageProblem.missing(name) }

  /// How surely bytes are a package whose parts stand in a folder, such as `word/`.
  ///
  /// A package encrypted with a password does not show its parts; it is recognised in every folder,
  /// so that opening it tells what it is.
  public static func recognise(_ bytes: [UInt8], folder: String) -> Int {
    if bytes.starts(with: PackageNames.zipMark) {
      return PackageNames.isPackage(bytes, folder: folder) ? 100 : 0
    }
    return PackageProblem.isEncrypted(bytes) ? 100 : 0
  }

  private static func unpack(
    _ names: Set<String>, of bytes: [UInt8], _ limits: DocumentLimits
  ) throws(SourceError) -> [String: [UInt8]] {
    do throws(SourceError) {
      return try Archive.members(names, of: bytes, limit: limits.text)
    } catch {
      throw error.kind == .overLimit ? PackageProblem.tooLarge(names, limits) : error
    }
  }
}
