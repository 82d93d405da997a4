/// A plug-in for files of one or more formats.
public protocol FileFormat: PlugIn {
  /// The extensions of its files in lower case, without the dot.
  static var extensions: [String] { get }

  /// How surely bytes are of this format: from 0, not at all, to 100, by an unmistakable mark.
  static func recognise(_ bytes: [UInt8]) -> Int
}
