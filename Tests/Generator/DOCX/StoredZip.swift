import CZlib

/// A ZIP archive whose files are stored without compression and without a date.
struct StoredZip {
  private var content: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let start = content.count
    let checksum = bytes.withUnsafeBufferPointer { buffer in
      crc32(0, buffer.baseAddress, UInt32(buffer.count))
    }
    // Version 2.0, names in UTF-8, stored, 1 January 1980, checksum, sizes, length of the name.
    let fields =
      number(20, 2) + number(0x800, 2) + number(0, 2) + number(0, 2) + number(0x21, 2)
      + number(Int(checksum), 4) + number(bytes.count, 4) + number(bytes.count, 4)
      + number(name.utf8.count, 2) + number(0, 2)
    content += [0x50, 0x4B, 3, 4] + fields + Array(name.utf8) + bytes
    directory +=
      [0x50, 0x4B, 1, 2] + number(20, 2) + fields + number(0, 2) + number(0, 2) + number(0, 2)
      + number(0, 4) + number(start, 4) + Array(name.utf8)
    count += 1
  }

  /// The whole archive.
  var bytes: [UInt8] {
    content + directory + [0x50, 0x4B, 5, 6] + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(content.count, 4) + number(0, 2)
  }

  private func number(_ value: Int, _ size: Int) -> [UInt8] {
    (0..<size).map { UInt8(value >> ($0 * 8) & 0xFF) }
  }
}
