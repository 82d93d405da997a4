/// Decides in which encoding a whole file is written, and turns it into UTF-8.
public enum TextEncoding {
  /// The text of a file as UTF-8, with a byte order mark of UTF-8 left in place.
  ///
  /// A byte order mark decides; without one the file is UTF-8 if most of its bytes beyond ASCII
  /// form UTF-8, else GB18030, which includes GBK and GB 2312. The decision is made over all bytes:
  /// the first page of a file may be plain ASCII, and what a file says of its encoding may be wrong.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - declared: The encoding that the file itself names, such as `gb2312`, in any case.
  ///   - limits: How large the text may be, before and after.
  ///   - findings: Where characters that could not be decoded are reported.
  /// - Returns: Well-formed UTF-8 without NUL.
  /// - Throws: `SourceError` when the bytes are not text, or more of it than the limit.
  public static func decode(
    _ bytes: [UInt8], declared: String? = nil, limits: DocumentLimits = DocumentLimits(),
    findings: inout [Finding]
  ) throws(SourceError) -> [UInt8] {
    let mark = byteOrderMark(bytes)
    if bytes.count > limits.text, mark == nil, let offset = bytes.prefix(4096).firstIndex(of: 0) {
      throw notText(offset)
    }
    try limits.check(text: bytes.count)
    let text = try decode(bytes, mark, declared: declared, findings: &findings)
    try limits.check(text: text.count)
    return text
  }

  private static func decode(
    _ bytes: [UInt8], _ mark: Mark?, declared: String?, findings: inout [Finding]
  ) throws(SourceError) -> [UInt8] {
    if case .utf16(let isBigEndian) = mark {
      return try UTF16Text.decode(bytes, isBigEndian: isBigEndian, findings: &findings)
    }
    let check = UTF8Text.check(bytes)
    if let offset = check.controls.binaryOffset(size: bytes.count) { throw notText(offset) }
    if mark != nil { return UTF8Text.repaired(bytes, check, findings: &findings) }
    let encoding = declared.flatMap(LegacyText.init(named:))
    // A few words of GBK may by chance be UTF-8, but not that of Chinese characters.
    if check.isMostlyUTF8, encoding == nil || check.isAllASCII || check.hasThreeByteCharacters {
      return UTF8Text.repaired(bytes, check, findings: &findings)
    }
    if encoding == .big5, LegacyText.looksLikeBig5(bytes) {
      return try LegacyText.big5.decode(bytes, findings: &findings)
    }
    return try LegacyText.gb18030.decode(bytes, findings: &findings)
  }

  /// The error about a file that is not text.
  static func notText(_ offset: Int) -> SourceError {
    SourceError(
      .unsupported,
      Message(
        zh: "第 \(offset) 字节处不是文本。请先用相应的程序另存为文本文件。",
        en: "Byte \(offset) is not text. Save the document as text with its own program first."),
      offset: offset)
  }

  /// What the first bytes of a file say of its encoding.
  public enum Mark: Sendable, Equatable {
    /// EF BB BF.
    case utf8
    /// FE FF, or FF FE for the little end first.
    case utf16(isBigEndian: Bool)
  }

  /// The byte order mark at the start of a file, if it has one.
  public static func byteOrderMark(_ bytes: [UInt8]) -> Mark? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16(isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16(isBigEndian: true) }
    return nil
  }

  /// The finding about characters that could not be decoded.
  static func replaced(_ count: Int, first offset: Int, encoding: String) -> Finding {
    Finding(
      .replacedText,
      message: Message(
        zh: "有 \(count) 处字节不是 \(encoding) 编码，以 U+FFFD 代替；第一处在第 \(offset) 字节。",
        en: "\(count) byte sequences are not \(encoding) and were replaced by U+FFFD; "
          + "the first is at byte \(offset)."))
  }

  /// U+FFFD in UTF-8.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]
}

extension FindingKind {
  static let replacedText = FindingKind(
    "TEXT-REPLACED", .warning, zh: "不合编码的字节以 U+FFFD 代替",
    en: "bytes that do not fit the encoding became U+FFFD")

  /// What decoding text tells.
  static let ofDecoding = [replacedText]
}
