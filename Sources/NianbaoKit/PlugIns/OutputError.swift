internal import Glibc

/// Why an output could not be written.
public struct OutputError: Error, Sendable {
  /// What happened and what to do.
  public let message: Message
  /// Whether the reader of a pipe has gone, which is no failure.
  public let isClosedPipe: Bool

  /// An error with its sentences.
  public init(_ message: Message, isClosedPipe: Bool = false) {
    self.message = message
    self.isClosedPipe = isClosedPipe
  }

  /// The error of a system call on a file.
  ///
  /// - Parameters:
  ///   - code: The value of `errno` after the call.
  ///   - name: The file as the user named it; nil for standard output.
  init(code: Int32, name: String?) {
    let reason = Self.reason(code)
    let zh = name.map { "“\($0)”" } ?? "标准输出"
    let en = name.map { "“\($0)”" } ?? "to standard output"
    self.init(
      Message(zh: "无法写入\(zh)：\(reason.zh)", en: "cannot write \(en): \(reason.en)"),
      isClosedPipe: code == EPIPE)
  }

  private static func reason(_ code: Int32) -> Message {
    switch code {
    case ENOENT:
      Message(zh: "所在的文件夹不存在，请先建立它", en: "its folder does not exist; create it first")
    case ENOTDIR:
      Message(zh: "路径中有一段不是文件夹，请检查名称", en: "a part of its path is no folder; check the name")
    case EACCES, EPERM:
      Message(
        zh: "没有写入权限，请换一个位置或修改权限",
        en: "permission is denied; choose another place or change the permissions")
    case EROFS:
      Message(zh: "该处只能读取，请换一个位置", en: "the place is read-only; choose another one")
    case ENOSPC, EDQUOT:
      Message(
        zh: "磁盘空间不足，请腾出空间或换一个位置",
        en: "there is no space left; free some or choose another place")
    case EISDIR:
      Message(zh: "这是一个文件夹，请补上文件名", en: "it is a folder; add the name of a file")
    case ENAMETOOLONG:
      Message(zh: "名称太长，请换一个短些的", en: "the name is too long; choose a shorter one")
    case EPIPE:
      Message(zh: "读取一方已经关闭", en: "its reader has closed it")
    default:
      system(code)
    }
  }

  private static func system(_ code: Int32) -> Message {
    let text = strerror(code).map { String(cString: $0) } ?? ""
    return Message(zh: "系统报告“\(text)”（\(code)）", en: "the system reports “\(text)” (\(code))")
  }
}
