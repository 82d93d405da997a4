internal import Glibc

extension SourceError {
  static func missingProgram(_ program: String, package: String) -> SourceError {
    SourceError(
      .unsupported,
      Message(
        zh: "读取这种文件需要程序 \(program)，但没有找到它。请安装软件包 \(package)（例如 apt install \(package)）后重试。",
        en: "Reading this kind of file needs the program \(program), which was not found. "
          + "Install the package \(package), for example with apt install \(package), and try again."
      ))
  }

  static func cannotStart(_ path: String, _ code: Int32) -> SourceError {
    let reason = String(cString: strerror(code))
    return SourceError(
      .input,
      Message(
        zh: "无法启动程序 \(path)，系统提示：\(reason)。",
        en: "The program \(path) cannot be started; the system says: \(reason)."))
  }

  static func tooSlow(_ process: ChildProcess) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "程序 \(process.program) 超过 \(process.seconds) 秒仍未处理完，已被终止。请拆分或另存该文件后重试。",
        en: "The program \(process.program) was stopped because it took more than "
          + "\(process.seconds) seconds. Split the document or save it anew, and try again."))
  }

  static func tooMuchOutput(_ process: ChildProcess) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "程序 \(process.program) 的输出超过上限 \(size(process.output))，已被终止。请拆分该文件后重试。",
        en: "The program \(process.program) was stopped because it printed more than "
          + "\(size(process.output)). Split the document and try again."))
  }

  static let cancelled = SourceError(
    .input, Message(zh: "已按要求中断。", en: "It was interrupted on request."))

  /// A temporary file, which the system refuses.
  static func noScratch(_ code: Int32) -> SourceError {
    let reason = String(cString: strerror(code))
    return SourceError(
      .input,
      Message(
        zh: "无法使用临时文件，系统提示：\(reason)。请检查磁盘空间和 TMPDIR。",
        en: "Temporary files cannot be used; the system says: \(reason). "
          + "Check the disk and TMPDIR."))
  }
}
