/// A ZIP archive with what real and hostile ones have.
public struct ZipBuilder {
  private var members: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// An archive without members.
  public init() {}

  /// An archive with text files.
  public init(_ files: (name: String, text: String)...) throws {
    for file in files { try add(file.name, Array(file.text.utf8)) }
  }

  /// Adds a file whose name is marked as UTF-8.
  public mutating func add(
    _ name: String, _ content: [UInt8], isEncrypted: Bool = false
  ) throws {
    try add(Array(name.utf8), content, flags: 0x800 | (isEncrypted ? 1 : 0))
  }

  /// Adds a file with any bytes for a name.
  public mutating func add(_ name: [UInt8], _ content: [UInt8], flags: Int = 0) throws {
    // A gzip file is a header, the same packed data, the same checksum, and the size.
    let packed = try content.packed()
    let data = packed.dropFirst(10).dropLast(8)
    let offset = members.count
    let header =
      number(20, 2) + number(flags, 2) + number(8, 2) + number(0, 4) + packed.suffix(8).prefix(4)
      + number(data.count, 4) + number(content.count, 4) + number(name.count, 2) + number(0, 2)
    members += [0x50, 0x4B, 3, 4] + header + name + data
    directory += [0x50, 0x4B, 1, 2] + number(20, 2) + header + number(0, 10)
    directory += number(offset, 4) + name
    count += 1
  }

  /// The whole archive.
  public var bytes: [UInt8] {
    members + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(members.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }
}
