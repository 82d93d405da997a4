internal import CArchive

/// An archive whose members are read one after the other, none of them unpacked to disk.
///
/// Formats: ZIP, 7-Zip, tar; packed with gzip, bzip2, xz or zstd, or not at all.
public final class Archive {
  private let handle: OpaquePointer
  private let content: Content
  /// The member that can be read, once there has been one.
  private var current: Member?

  private enum Content {
    case memory([UInt8])
    case file(OpenFile)
  }

  /// Opens an archive in memory.
  ///
  /// - Parameter bytes: The whole archive.
  /// - Throws: `SourceError` when the bytes are no archive.
  public convenience init(_ bytes: [UInt8]) throws(SourceError) { try self.init(.memory(bytes)) }

  /// Opens an archive in a file, of which only parts are in memory at any time.
  ///
  /// - Parameter file: A file that can be read in any order; it is read from its start.
  /// - Throws: `SourceError` when the file is no archive.
  convenience init(_ file: OpenFile) throws(SourceError) {
    file.rewind()
    try self.init(.file(file))
  }

  private init(_ content: Content) throws(SourceError) {
    guard let handle = archive_read_new() else { throw .noMemoryForArchive }
    self.handle = handle
    self.content = content
    archive_read_support_filter_gzip(handle)
    archive_read_support_filter_bzip2(handle)
    archive_read_support_filter_xz(handle)
    archive_read_support_filter_zstd(handle)
    archive_read_support_format_zip(handle)
    archive_read_support_format_7zip(handle)
    archive_read_support_format_tar(handle)
    let status =
      switch self.content {
      case .file(let file): archive_read_open_fd(handle, file.descriptor, Self.block)
      // An array's storage does not move while `self` holds the only copy and never changes it.
      case .memory(let bytes):
        bytes.withUnsafeBytes {
          archive_read_open_memory2(handle, $0.baseAddress, $0.count, Self.block)
        }
      }
    guard status == ARCHIVE_OK else { throw .damagedArchive }
  }

  deinit { archive_read_free(handle) }

  /// What an archive says of one of its members.
  public struct Member: Sendable {
    /// The name in UTF-8, as the archive stores it: it may be anything and is no path to open.
    public let name: String
    /// The size in bytes, where the archive tells it; it may be wrong.
    public let size: Int?
    /// Whether it is a file, rather than a folder, a link or a device.
    public let isFile: Bool
    /// Whether only a password opens it.
    public let isEncrypted: Bool
  }

  /// Goes to the next member.
  ///
  /// - Returns: The member, or nil behind the last one.
  /// - Throws: `SourceError` when the archive is damaged.
  public func next() throws(SourceError) -> Member? {
    var entry: OpaquePointer?
    let status = UTF8Locale.during { archive_read_next_header(handle, &entry) }
    if status == ARCHIVE_EOF { return nil }
    guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else {
      // With a password for the list of members, too, not even the first one shows.
      let isEncrypted = current == nil && archive_read_has_encrypted_entries(handle) == 1
      throw isEncrypted ? .encryptedArchive : .damagedArchive
    }
    let name = UTF8Locale.during { archive_entry_pathname(entry) }
    let member = Member(
      name: name.map { MemberName.decode($0) } ?? "",
      size: archive_entry_size_is_set(entry) == 0 ? nil : Int(archive_entry_size(entry)),
      isFile: archive_entry_filetype(entry) == Self.regularFile,
      isEncrypted: archive_entry_is_encrypted(entry) != 0)
    current = member
    return member
  }

  /// Unpacks the current member.
  ///
  /// - Parameter limit: The most bytes that it may have; no more is unpacked.
  /// - Returns: Its content.
  /// - Throws: `SourceError` when it is damaged, encrypted or larger than the limit.
  public func read(limit: Int) throws(SourceError) -> [UInt8] {
    guard let content = try read(limit: limit, ratio: .max) else { throw .tooLarge(limit: limit) }
    return content
  }

  /// Unpacks the current member.
  ///
  /// - Parameters:
  ///   - limit: The most bytes that it may have; no more is unpacked.
  ///   - ratio: How many times its packed size it may have, once it is larger than ``harmless``.
  /// - Returns: Its content, or nil when it is larger than the limit.
  /// - Throws: `SourceError` when it is damaged or exceeds the ratio.
  func read(limit: Int, ratio: Int) throws(SourceError) -> [UInt8]? {
    let start = archive_filter_bytes(handle, -1)
    var content: [UInt8] = []
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: Self.block, alignment: 1) { piece in
        let room = min(piece.count, limit + 1 - content.count)
        let count = archive_read_data(handle, piece.baseAddress, room)
        if count > 0 { content.append(contentsOf: piece.prefix(count)) }
        return count
      }
      guard count >= 0 else {
        throw current?.isEncrypted == true ? .encryptedMember : .damagedMember
      }
      if count == 0 { return content }
      guard content.count <= limit else { return nil }
      // What was packed is known up to a block.
      let packed = Int(archive_filter_bytes(handle, -1) - start) + Self.block
      if content.count > Self.harmless, content.count / ratio > packed {
        throw .expandsTooMuch(ratio: ratio)
      }
    }
  }

  /// Up to this size in bytes it does not matter how small something was packed.
  static let harmless = 16 << 20

  /// How much of an archive is read at once.
  private static let block = 1 << 16

  /// `AE_IFREG`, which Swift cannot import.
  private static let regularFile: UInt32 = 0o100000
}

extension Archive {
  /// Unpacks the members with certain names.
  ///
  /// - Parameters:
  ///   - names: The names of the members that are wanted.
  ///   - bytes: The whole archive.
  ///   - limit: The most bytes that all of them may have together.
  /// - Returns: The members found, by their names; of two with the same name the first.
  /// - Throws: `SourceError` when the archive is damaged or the members are too large.
  public static func members(
    _ names: Set<String>, of bytes: [UInt8], limit: Int
  ) throws(SourceError) -> [String: [UInt8]] {
    let archive = try Archive(bytes)
    var members: [String: [UInt8]] = [:]
    var room = limit
    while members.count < names.count, let member = try archive.next() {
      guard member.isFile, names.contains(member.name), members[member.name] == nil else {
        continue
      }
      let content = try archive.read(limit: room)
      room -= content.count
      members[member.name] = content
    }
    return members
  }
}
