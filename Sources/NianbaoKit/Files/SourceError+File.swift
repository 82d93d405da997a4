internal import Glibc

extension SourceError {
  /// What the system says of a file that cannot be opened or read.
  static func system(_ code: Int32) -> SourceError {
    let message: Message =
      switch code {
      case ENOENT:
        Message(
          zh: "找不到这个文件或文件夹，请检查路径",
          en: "there is no such file or folder; check the path")
      case EACCES, EPERM:
        Message(
          zh: "没有读取权限，请修改文件权限或换一个用户运行",
          en: "reading it is not permitted; change its permissions or run as another user")
      case EISDIR:
        Message(zh: "这是文件夹，不是文件", en: "this is a folder, not a file")
      case EMFILE, ENFILE:
        Message(
          zh: "打开的文件太多，请先关闭其他程序",
          en: "too many files are open; close other programs first")
      default:
        other(String(cString: strerror(code)))
      }
    return SourceError(.input, message)
  }

  /// A source above the size limit.
  static func tooLarge(limit: Int) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "文件超过大小上限 \(size(limit))，可用 --max-size 调高上限",
        en: "it is larger than the limit of \(size(limit)); raise the limit with --max-size"))
  }

  /// A number of bytes for people.
  public static func size(_ limit: Int) -> String {
    limit % (1 << 20) == 0 ? "\(limit >> 20) MB" : "\(limit) B"
  }

  private static func other(_ reason: String) -> Message {
    Message(
      zh: "读取失败，系统提示：\(reason)", en: "it cannot be read; the system says: \(reason)")
  }
}
