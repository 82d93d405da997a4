import NianbaoKit

/// The list of the files in a zip archive of less than 4 GB without a comment.
struct ZipDirectory {
  /// A file in the archive.
  struct Member {
    let name: String
    /// Checksum and size as gzip wants them behind the packed bytes.
    let trailer: ArraySlice<UInt8>
    let packedSize: Int
    /// Where the file's own header begins.
    let offset: Int
  }

  let members: [Member]

  /// Reads the list; nil when there is none.
  init?(_ file: SeekableFile) {
    guard let end = file.bytes(file.size - 22, 22), end.starts(with: [0x50, 0x4B, 5, 6]),
      let list = file.bytes(Self.number(end, 16, 4), Self.number(end, 12, 4))
    else { return nil }
    var members: [Member] = []
    var at = 0
    while at + 46 <= list.count {
      let nameEnd = at + 46 + Self.number(list, at + 28, 2)
      let next = nameEnd + Self.number(list, at + 30, 2) + Self.number(list, at + 32, 2)
      guard next <= list.count else { return nil }
      members.append(
        Member(
          name: String(decoding: list[at + 46..<nameEnd], as: UTF8.self),
          trailer: list[at + 16..<at + 20] + list[at + 24..<at + 28],
          packedSize: Self.number(list, at + 20, 4), offset: Self.number(list, at + 42, 4)))
      at = next
    }
    guard members.count == Self.number(end, 10, 2) else { return nil }
    self.members = members
  }

  /// Where a file's packed bytes begin; nil when its header is damaged.
  func dataOffset(of member: Member, in file: SeekableFile) -> Int? {
    guard let header = file.bytes(member.offset, 30), header.starts(with: [0x50, 0x4B, 3, 4])
    else { return nil }
    return member.offset + 30 + Self.number(header, 26, 2) + Self.number(header, 28, 2)
  }

  private static func number(_ bytes: [UInt8], _ at: Int, _ count: Int) -> Int {
    (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
  }
}
