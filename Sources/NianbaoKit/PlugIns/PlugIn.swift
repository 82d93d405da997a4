/// A part of the toolkit that describes itself and is found in the binary.
///
/// A plug-in module leaves one record for each of its plug-ins:
///
/// ```swift
/// @section("nianbao_plugins") @used
/// private let record: PlugInRecord = {
///   $0.initializeMemory(as: (any PlugIn.Type)?.self, to: PlainTextDecoder.self)
/// }
/// ```
public protocol PlugIn: Sendable {
  /// The name on the command line: lower case letters, digits and hyphens.
  static var name: String { get }
  /// What the plug-in is for, in one sentence.
  static var summary: Message { get }
  /// The findings that it can give, rules apart.
  static var findings: [FindingKind] { get }
}

extension PlugIn {
  /// No findings of its own.
  public static var findings: [FindingKind] { [] }
}

/// Writes one plug-in's type to the address it is given.
public typealias PlugInRecord = @convention(c) (UnsafeMutableRawPointer) -> Void
