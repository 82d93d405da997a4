internal import Glibc
internal import NianbaoKit

/// Why an office file could not be opened.
enum PackageProblem {
  /// The mark of the older file formats, which encrypted packages are wrapped in.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// The name of the stream that holds an encrypted package, as a compound file stores it.
  private static let encryptedStream: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }

  /// Whether bytes are a package encrypted with a password (MS-OFFCRYPTO 2.3.1).
  static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: compoundFile) else { return false }
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      var at = 0
      while let found = memchr(base + at, Int32(encryptedStream[0]), bytes.count - at) {
        at = UnsafeRawPointer(found) - base
        if bytes[at...].starts(with: encryptedStream) { return true }
        at += 1
      }
      return false
    }
  }

  /// Bytes that are no ZIP archive, whatever the file's name says.
  static func otherFormat(_ bytes: [UInt8]) -> SourceError {
    if isEncrypted(bytes) {
      return SourceError(
        .unsupported,
        Message(
          zh: "文件设有打开密码，无法读取。请用 WPS 或 Word 取消密码另存后再转换。",
          en: "The file is protected by a password. Save it without the password first."))
    }
    if bytes.starts(with: compoundFile) {
      return SourceError(
        .unsupported,
        Message(
          zh: "文件其实是旧格式（.doc、.xls 或 .wps），只是扩展名不同。请改回原来的扩展名，或另存为新格式后再转换。",
          en:
            "The file is of an older format (.doc, .xls or .wps) under another extension. Give it its own extension or save it in the newer format."
        ))
    }
    return SourceError(
      .malformed,
      Message(
        zh: "文件开头不是 .docx、.xlsx 应有的 ZIP 标记，可能是别的格式改了扩展名，或下载不完整。请用 WPS 或 Word 打开另存后再转换。",
        en:
          "The file does not begin with the ZIP mark of .docx and .xlsx; it is another format under this extension or was not downloaded completely. Open it in an office program and save it again."
      ))
  }

  static func missing(_ part: String) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "文件里缺少 \(part)，文件已损坏。请重新下载或另存后再转换。",
        en: "The file lacks \(part), so it is damaged. Download or save it again."))
  }

  static func tooLarge(_ parts: Set<String>, _ limits: DocumentLimits) -> SourceError {
    let limit = SourceError.size(limits.text)
    let names = parts.sorted().prefix(3)
    return SourceError(
      .overLimit,
      Message(
        zh:
          "文件里的 \(names.joined(separator: "、")) 解压后超过 \(limit)，没有读取。请检查文件是否损坏，或用 --max-text 调高上限。",
        en:
          "\(names.joined(separator: ", ")) in the file unpack to more than \(limit) and were not read. Check whether the file is damaged, or raise the limit with --max-text."
      ))
  }

  static func tooManyRelationships(_ limit: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "文件的部件引用超过 \(limit) 个，不予读取。请拆分后再转换。",
        en:
          "The file's parts have more than \(limit) relationships and are not read. Split it first."
      ))
  }
}
