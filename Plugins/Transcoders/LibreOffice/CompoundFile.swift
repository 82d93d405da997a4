/// The compound file of Microsoft ([MS-CFB]), a file system in a file: OLE.
enum CompoundFile {
  /// Whether a file begins with the mark of one.
  static func recognise(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
  }

  /// The names in its folders that consist of ASCII.
  ///
  /// Folder entries have 128 bytes and stand at multiples of it ([MS-CFB] 2.6.1). All such places
  /// are looked at, so that no chain of sectors has to be trusted.
  static func names(in bytes: [UInt8]) -> Set<String> {
    var names: Set<String> = []
    for entry in stride(from: 512, through: bytes.count - entrySize, by: entrySize) {
      if let name = name(at: entry, in: bytes) { names.insert(name) }
    }
    return names
  }

  private static let entrySize = 128

  /// The name in an entry; nil for what is none, or names nothing.
  private static func name(at entry: Int, in bytes: [UInt8]) -> String? {
    // The length counts bytes, with a final zero of two of them.
    let length = Int(bytes[entry + 64]) | Int(bytes[entry + 65]) << 8
    let isStream = bytes[entry + 66] == 2
    guard isStream, (4...64).contains(length), length.isMultiple(of: 2) else { return nil }
    var name: [UInt8] = []
    for index in stride(from: entry, to: entry + length - 2, by: 2) {
      guard (0x20..<0x7F).contains(bytes[index]), bytes[index + 1] == 0 else { return nil }
      name.append(bytes[index])
    }
    return String(decoding: name, as: UTF8.self)
  }
}
