import CReadStat
import NianbaoKit

/// What goes wrong with data files, for users.
enum StataFailure {
  /// The error for a code of libreadstat.
  static func error(_ code: readstat_error_t) -> OutputError {
    let told = readstat_error_message(code).map { String(cString: $0) } ?? "\(code.rawValue)"
    return failure(
      zh: "libreadstat 报告“\(told)”；请改用 CSV 格式",
      en: "libreadstat reports “\(told)”; use the format CSV instead")
  }

  /// The error for a table with more columns than a file can have.
  static func tooManyColumns(_ count: Int) -> OutputError {
    failure(
      zh: "需要 \(count) 个变量，超过 Stata 的 \(StataFile.mostVariables) 个；请改用 long 版式",
      en: """
        it would have \(count) variables, more than the \(StataFile.mostVariables) of Stata; use \
        the long layout
        """)
  }

  /// The error for a folder in which the rows cannot be kept.
  static var noSpool: OutputError {
    failure(
      zh: "临时文件夹不能使用，请检查其权限和空间，或用 TMPDIR 另行指定",
      en: """
        the folder for temporary files cannot be used; check its permissions and space, or name \
        another one in TMPDIR
        """)
  }

  private static func failure(zh: String, en: String) -> OutputError {
    OutputError(Message(zh: "无法写入 Stata 数据文件：\(zh)", en: "cannot write the Stata file: \(en)"))
  }
}
