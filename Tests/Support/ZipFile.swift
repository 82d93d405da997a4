import NianbaoKit

/// The files in a zip archive without encryption or 64-bit sizes.
public struct ZipFile {
  /// The contents by name.
  public private(set) var files: [String: [UInt8]] = [:]

  /// Unpacks an archive.
  public init(_ bytes: [UInt8]) throws {
    func number(_ at: Int, _ count: Int) -> Int {
      bytes[at..<at + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    // The record at the end: 22 bytes, as there is no comment.
    let end = bytes.count - 22
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      let (method, size, nameSize) = (
        number(entry + 10, 2), number(entry + 20, 4), number(entry + 28, 2)
      )
      let name = String(decoding: bytes[entry + 46..<entry + 46 + nameSize], as: UTF8.self)
      let local = number(entry + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let packed = bytes[start..<start + size]
      // The checksum and the size that gzip wants behind the data.
      let trailer = bytes[entry + 16..<entry + 20] + bytes[entry + 24..<entry + 28]
      files[name] =
        method == 0
        ? Array(packed) : try Gzip.inflate(Self.header + packed + trailer, limit: 1 << 30)
      entry += 46 + nameSize + number(entry + 30, 2) + number(entry + 32, 2)
    }
  }

  /// A file as text; empty if there is none.
  public func text(_ name: String) -> String { String(decoding: files[name] ?? [], as: UTF8.self) }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
}
