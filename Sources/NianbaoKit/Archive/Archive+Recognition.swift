extension Archive {
  /// Whether the name of a file is that of an archive; a final `gz` has been left out.
  static func claims(_ extensions: [String]) -> Bool {
    guard let last = extensions.last else { return false }
    if ["zip", "7z", "tar", "tgz", "tbz2", "txz", "tzst"].contains(last) { return true }
    return ["bz2", "xz", "zst"].contains(last) && extensions.dropLast().last == "tar"
  }

  /// How many of the first bytes of a file show whether it may be an archive.
  static let headSize = 512

  /// Whether a file is an archive of files, rather than one document that is packed.
  ///
  /// - Parameters:
  ///   - head: The first ``headSize`` bytes.
  ///   - open: Opens it as an archive.
  /// - Returns: Whether its members are to be read; damage shows only then.
  static func holdsFiles(_ head: [UInt8], open: () throws(SourceError) -> Archive) -> Bool {
    if isZip(head) { return !isPackage(open) }
    if head.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) { return true }
    if head.dropFirst(257).starts(with: "ustar".utf8) { return true }
    return packers.contains(where: { head.starts(with: $0) }) && hasMember(open)
  }

  /// What gzip, bzip2, xz and zstd begin their files with.
  private static let packers: [[UInt8]] = [
    [0x1F, 0x8B], Array("BZh".utf8), [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  private static func isZip(_ head: [UInt8]) -> Bool {
    head.starts(with: [0x50, 0x4B, 0x03, 0x04]) || head.starts(with: [0x50, 0x4B, 0x05, 0x06])
  }

  /// Whether a ZIP file is one document in several parts.
  ///
  /// Open Packaging Conventions (ISO/IEC 29500-2) have a part `[Content_Types].xml`; the container
  /// of OpenDocument (ISO/IEC 26300-3) begins with a file `mimetype`.
  private static func isPackage(_ open: () throws(SourceError) -> Archive) -> Bool {
    guard let archive = try? open() else { return false }
    for index in 0..<1000 {
      guard let member = try? archive.next() else { return false }
      if member.name == "[Content_Types].xml" || index == 0 && member.name == "mimetype" {
        return true
      }
    }
    return false
  }

  private static func hasMember(_ open: () throws(SourceError) -> Archive) -> Bool {
    guard let archive = try? open(), let member = try? archive.next() else { return false }
    return !member.name.isEmpty
  }
}
