internal import CZlib

/// Builds a ZIP archive in memory, with what real and hostile ones have.
///
/// The files have no date, so that the same files give the same bytes.
public struct ZipArchive {
  private var files: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without files.
  public init() {}

  /// An archive of texts.
  public init(_ texts: KeyValuePairs<String, String>) {
    for (name, text) in texts { add(name, Array(text.utf8)) }
  }

  /// The archive with everything added so far.
  public var bytes: [UInt8] {
    files + directory + Self.number(0x0605_4B50, 4) + Self.number(0, 4)
      + Self.number(count, 2) + Self.number(count, 2) + Self.number(directory.count, 4)
      + Self.number(files.count, 4) + Self.number(0, 2)
  }

  /// Adds a file as it is, its name marked as UTF-8.
  public mutating func add(_ name: String, _ content: [UInt8]) {
    add(Array(name.utf8), content, flags: 0x800)
  }

  /// Adds a file as it is, with any bytes for a name.
  ///
  /// - Parameters:
  ///   - name: The name; without the flag for UTF-8 it is in whatever encoding.
  ///   - content: What the file holds.
  ///   - flags: The general purpose bit flag: 1 for encrypted, 0x800 for a name in UTF-8.
  public mutating func add(_ name: [UInt8], _ content: [UInt8], flags: Int) {
    add(name, content, of: content, method: 0, flags: flags)
  }

  /// Adds a file packed with deflate.
  public mutating func addPacked(_ name: String, _ content: [UInt8]) throws {
    // A gzip file is ten bytes, the packed data, the checksum and the size.
    let packed = try content.packed().dropFirst(10).dropLast(8)
    add(Array(name.utf8), Array(packed), of: content, method: 8, flags: 0x800)
  }

  private mutating func add(
    _ name: [UInt8], _ data: [UInt8], of content: [UInt8], method: Int, flags: Int
  ) {
    let checksum = content.withUnsafeBufferPointer { buffer in
      crc32(0, buffer.baseAddress, UInt32(buffer.count))
    }
    // Version 2.0, flags, method, 1 January 1980, checksum, sizes, length of the name.
    let description =
      Self.number(20, 2) + Self.number(flags, 2) + Self.number(method, 2)
      + Self.number(0x0021_0000, 4) + Self.number(Int(checksum), 4)
      + Self.number(data.count, 4) + Self.number(content.count, 4)
      + Self.number(name.count, 2) + Self.number(0, 2)
    directory +=
      Self.number(0x0201_4B50, 4) + Self.number(20, 2) + description + Self.number(0, 10)
      + Self.number(files.count, 4) + name
    files += Self.number(0x0403_4B50, 4) + description + name + data
    count += 1
  }

  private static func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }
}
