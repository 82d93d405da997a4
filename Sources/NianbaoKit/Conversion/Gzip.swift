/// The gzip format (RFC 1952) as an input.
public enum Gzip {
  /// Unpacks a whole file, which may consist of several members.
  ///
  /// - Parameters:
  ///   - bytes: The packed file.
  ///   - limit: How many bytes it may unpack to.
  /// - Returns: The unpacked bytes.
  /// - Throws: `SourceError` when the file is damaged or unpacks to more than the limit.
  public static func inflate(_ bytes: [UInt8], limit: Int) throws(SourceError) -> [UInt8] {
    let expander = GzipExpander()
    var result: [UInt8] = []
    // In small pieces: what a piece unpacks to is in memory before the limit can stop it.
    for start in stride(from: 0, to: bytes.count, by: 1 << 14) {
      try expander.expand(bytes[start..<min(start + 1 << 14, bytes.count)], into: &result)
      if result.count > limit { throw overLimit(limit) }
    }
    guard expander.isComplete else { throw cutShort(bytes.count) }
    return result
  }

  /// The error about a file that ends too early.
  static func cutShort(_ offset: Int) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "gzip 数据在第 \(offset) 字节处中断，文件不完整，请重新获取",
        en: "the gzip data breaks off at byte \(offset); the file is incomplete, fetch it again"),
      offset: offset)
  }

  private static func overLimit(_ limit: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "解压后超过大小上限 \(SourceError.size(limit))，请检查该文件，或用 --max-size 调高上限",
        en: "it unpacks to more than the limit of \(SourceError.size(limit)); check the file, "
          + "or raise the limit with --max-size"))
  }
}
