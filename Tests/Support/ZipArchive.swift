import NianbaoKit

/// Builds a ZIP archive in memory, as small as the format allows.
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

  /// Adds a file as it is.
  public mutating func add(_ name: String, _ content: [UInt8]) {
    add(Array(name.utf8), content, method: 0, checksum: Self.checksum(content), content.count)
  }

  /// Adds a file packed with deflate.
  public mutating func addPacked(_ name: String, _ content: [UInt8]) throws {
    // A gzip file is ten bytes, the packed data, the checksum and the size.
    let gzip = try content.packed()
    let checksum = gzip.suffix(8).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    add(
      Array(name.utf8), Array(gzip[10..<gzip.count - 8]), method: 8, checksum: checksum,
      content.count)
  }

  /// Adds a file whose name is any bytes, and whose content is packed already.
  public mutating func add(
    _ name: [UInt8], _ packed: [UInt8], method: Int, checksum: Int, _ size: Int
  ) {
    // Version, no flags, method, a time and date of zero.
    let description =
      Self.number(20, 2) + Self.number(0, 2) + Self.number(method, 2) + Self.number(0x0021_0000, 4)
      + Self.number(checksum, 4) + Self.number(packed.count, 4) + Self.number(size, 4)
      + Self.number(name.count, 2) + Self.number(0, 2)
    directory +=
      Self.number(0x0201_4B50, 4) + Self.number(20, 2) + description + Self.number(0, 10)
      + Self.number(files.count, 4) + name
    files += Self.number(0x0403_4B50, 4) + description + name + packed
    count += 1
  }

  private static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32 as ZIP wants it.
  private static func checksum(_ content: [UInt8]) -> Int {
    var value: UInt32 = ~0
    for byte in content {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value >> 1 ^ (value & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return Int(~value)
  }
}
