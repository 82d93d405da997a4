extension SourceError {
  static let noMemoryForArchive = SourceError(
    .input, Message(zh: "内存不足，无法打开压缩包。", en: "There is no memory to open the archive."))

  static let encryptedArchive = SourceError(
    .unsupported,
    Message(
      zh: "压缩包已加密。请用密码解压后再转换。",
      en: "The archive is encrypted. Unpack it with its password and convert the files."))

  static let encryptedMember = SourceError(
    .unsupported,
    Message(
      zh: "压缩包中的这个文件已加密。请用密码解压后再转换。",
      en: "This file in an archive is encrypted. Unpack it with its password and convert it then."))

  /// Damage in front of a member.
  static let damagedArchive = SourceError(
    .malformed,
    Message(
      zh: "压缩包已损坏，余下的文件无法解开。请重新下载或重新压缩。",
      en: "The archive is damaged; the rest of it cannot be unpacked. Download or pack it again."))

  /// Damage within a member.
  static let damagedMember = SourceError(
    .malformed,
    Message(
      zh: "压缩包中的这个文件已损坏，无法解开。请重新下载或重新压缩。",
      en: "This file in an archive is damaged and cannot be unpacked. "
        + "Download or pack the archive again."))

  static func expandsTooMuch(ratio: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "解开后超过原大小的 \(ratio) 倍，余下部分没有读取。如确认无害，可用 --max-ratio 调高上限。",
        en: "It unpacks to more than \(ratio) times its size; the rest of it was not read. "
          + "If it can be trusted, raise the limit with --max-ratio."))
  }

  static func tooManyMembers(limit: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "压缩包中的文件超过 \(limit) 个，余下的不再读取。可用 --max-members 调高上限。",
        en: "The archive has more than \(limit) members; the rest of them was not read. "
          + "Raise the limit with --max-members."))
  }

  static func nestedTooDeep(limit: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "压缩包嵌套超过 \(limit) 层，这一层没有读取。可用 --max-depth 调高上限。",
        en: "Archives lie in one another more than \(limit) deep; this one was not read. "
          + "Raise the limit with --max-depth."))
  }
}
