/// A look at the names in a ZIP archive, without unpacking anything.
enum PackageNames {
  /// With which the first file of an archive begins.
  static let zipMark: [UInt8] = [0x50, 0x4B, 3, 4]
  private static let contentTypes = Array("[Content_Types].xml".utf8)
  /// How far an archive without a directory at its end, a damaged one, is looked through.
  private static let searched = 1 << 16

  /// Whether an archive is an office file with parts in a folder.
  static func isPackage(_ bytes: [UInt8], folder: String) -> Bool {
    let folder = Array(folder.utf8)
    var hasTypes = false
    var hasFolder = false
    visit(bytes) { name in
      if name.starts(with: folder) { hasFolder = true }
      if name.elementsEqual(contentTypes) { hasTypes = true }
      return hasTypes && hasFolder
    }
    return hasTypes && hasFolder
  }

  /// Whether an archive has a file with a name.
  static func has(_ name: String, in bytes: [UInt8]) -> Bool {
    var isFound = false
    visit(bytes) { found in
      isFound = found.elementsEqual(name.utf8)
      return isFound
    }
    return isFound
  }

  /// Visits the names until a visitor has seen enough.
  private static func visit(_ bytes: [UInt8], _ isEnough: (ArraySlice<UInt8>) -> Bool) {
    if let directory = directory(bytes) {
      var at = directory
      while let name = name(bytes, at, mark: [0x50, 0x4B, 1, 2], sizes: 28, start: 46) {
        if isEnough(name) { return }
        at = name.endIndex + number(bytes, at + 30) + number(bytes, at + 32)
      }
      return
    }
    for at in 0..<min(bytes.count, searched) where bytes[at] == 0x50 {
      guard let name = name(bytes, at, mark: zipMark, sizes: 26, start: 30) else { continue }
      if isEnough(name) { return }
    }
  }

  /// Where the directory begins, by the record at the archive's end.
  private static func directory(_ bytes: [UInt8]) -> Int? {
    let last = bytes.count - 22
    guard last >= 0 else { return nil }
    for at in stride(from: last, through: max(last - 0xFFFF, 0), by: -1)
    where bytes[at] == 0x50 && bytes[at..<at + 4].elementsEqual([0x50, 0x4B, 5, 6]) {
      let start = number(bytes, at + 16) | number(bytes, at + 18) << 16
      return start < at ? start : nil
    }
    return nil
  }

  private static func name(
    _ bytes: [UInt8], _ at: Int, mark: [UInt8], sizes: Int, start: Int
  ) -> ArraySlice<UInt8>? {
    guard at + start <= bytes.count, bytes[at..<at + 4].elementsEqual(mark) else { return nil }
    let end = at + start + number(bytes, at + sizes)
    return end <= bytes.count ? bytes[at + start..<end] : nil
  }

  private static func number(_ bytes: [UInt8], _ at: Int) -> Int {
    Int(bytes[at]) | Int(bytes[at + 1]) << 8
  }
}
