internal import CArchive

/// An archive in memory whose members are read one after the other, none of them unpacked to disk.
///
/// Formats: ZIP, 7-Zip, tar; packed with gzip, bzip2, xz or zstd, or not at all.
public final class Archive {
  private let handle: OpaquePointer
  private let bytes: [UInt8]

  /// Opens an archive.
  ///
  /// - Parameter bytes: The whole archive.
  /// - Throws: `SourceError` when the bytes are no archive.
  public init(_ bytes: [UInt8]) throws(SourceError) {
    guard let handle = archive_read_new() else { throw Archive.outOfMemory }
    self.handle = handle
    self.bytes = bytes
    archive_read_support_filter_gzip(handle)
    archive_read_support_filter_bzip2(handle)
    archive_read_support_filter_xz(handle)
    archive_read_support_filter_zstd(handle)
    archive_read_support_format_zip(handle)
    archive_read_support_format_7zip(handle)
    archive_read_support_format_tar(handle)
    // An array's storage does not move while `self` holds the only copy and never changes it.
    let status = self.bytes.withUnsafeBytes {
      archive_read_open_memory(handle, $0.baseAddress, $0.count)
    }
    guard status == ARCHIVE_OK else { throw failure() }
  }

  deinit { archive_read_free(handle) }

  /// Goes to the next member that is a file.
  ///
  /// - Returns: Its name as the archive stores it, or nil behind the last one.
  /// - Throws: `SourceError` when the archive is damaged.
  public func next() throws(SourceError) -> [UInt8]? {
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(handle, &entry)
      if status == ARCHIVE_EOF { return nil }
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure() }
      guard archive_entry_filetype(entry) == Archive.regularFile,
        let name = archive_entry_pathname(entry)
      else { continue }
      return Array(UnsafeRawBufferPointer(start: name, count: Archive.length(name)))
    }
  }

  /// Unpacks the current member.
  ///
  /// - Parameter limit: The most bytes that it may have; no more is unpacked.
  /// - Returns: Its content.
  /// - Throws: `SourceError` when it is damaged, encrypted or larger than the limit.
  public func read(limit: Int) throws(SourceError) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      let room = min(max(content.count, 1 << 16), limit + 1 - content.count)
      let start = content.count
      content.append(contentsOf: repeatElement(0, count: room))
      let count = content.withUnsafeMutableBytes {
        archive_read_data(handle, $0.baseAddress?.advanced(by: start), room)
      }
      guard count >= 0 else { throw failure() }
      content.removeLast(room - count)
      if count == 0 { return content }
      guard content.count <= limit else { throw .tooLarge(limit: limit) }
    }
  }

  /// Unpacks the members with certain names.
  ///
  /// - Parameters:
  ///   - names: The names of the members that are wanted.
  ///   - bytes: The whole archive.
  ///   - limit: The most bytes that all of them may have together.
  /// - Returns: The members found, by their names.
  /// - Throws: `SourceError` when the archive is damaged or the members are too large.
  public static func members(
    _ names: Set<String>, of bytes: [UInt8], limit: Int
  ) throws(SourceError) -> [String: [UInt8]] {
    let archive = try Archive(bytes)
    var members: [String: [UInt8]] = [:]
    var room = limit
    while members.count < names.count, let member = try archive.next() {
      let name = String(decoding: member, as: UTF8.self)
      guard names.contains(name), members[name] == nil else { continue }
      let content = try archive.read(limit: room)
      room -= content.count
      members[name] = content
    }
    return members
  }

  private func failure() -> SourceError {
    let reason = archive_error_string(handle).map { String(cString: $0) } ?? ""
    return SourceError(
      .malformed,
      Message(
        zh: "压缩包已损坏或无法解开：\(reason)。请重新下载或重新压缩。",
        en: "The archive is damaged or cannot be unpacked: \(reason). Download or pack it again."))
  }

  private static let outOfMemory = SourceError(
    .input, Message(zh: "内存不足，无法打开压缩包。", en: "There is no memory to open the archive."))

  /// `AE_IFREG`, which Swift cannot import.
  private static let regularFile: UInt32 = 0o100000

  private static func length(_ name: UnsafePointer<CChar>) -> Int {
    var length = 0
    while name[length] != 0 { length += 1 }
    return length
  }
}
