internal import Glibc

/// By what one notices that another file has a path.
struct FileStamp: Equatable {
  private let device: UInt
  private let inode: UInt

  /// The stamp of the file at a path; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
  }
}

extension OutputError {
  /// The error for an older file that has to be unpacked before something is added to it.
  static func compressed(_ name: String) -> OutputError {
    OutputError(
      Message(
        zh: "“\(name)”已经存在，而压缩过的文件不能追加内容；请先解压，或另取一个名称",
        en: """
          “\(name)” exists, and nothing can be added to a compressed file; unpack it first, or \
          choose another name
          """))
  }

  /// The error for an older file that another program has replaced meanwhile.
  static func replaced(_ name: String) -> OutputError {
    OutputError(
      Message(
        zh: "写入“\(name)”期间，另一个程序删除或替换了它；没有写出结果，请重新转换",
        en: """
          another program removed or replaced “\(name)” while it was being added to; nothing was \
          written; convert again
          """))
  }

  /// The error for a new file whose name another program has taken meanwhile.
  static func taken(_ name: String) -> OutputError {
    OutputError(
      Message(
        zh: "转换期间，另一个程序建立了“\(name)”；它保持原样，没有写出结果，请重新转换",
        en: """
          another program made “\(name)” meanwhile; it is left as it is, and nothing was written; \
          convert again
          """))
  }
}
