import CXlsxWriter
import NianbaoKit

/// What the library's error codes mean for a user.
enum WorkbookFailure {
  /// Throws if a call failed.
  static func check(_ code: lxw_error) throws(OutputError) {
    if code != LXW_NO_ERROR { throw error(code) }
  }

  static func error(_ code: lxw_error) -> OutputError {
    switch code {
    case LXW_ERROR_MEMORY_MALLOC_FAILED:
      failure(zh: "内存不足，请减少一次转换的文件", en: "there is not enough memory; convert fewer files")
    case LXW_ERROR_CREATING_XLSX_FILE:
      failure(
        zh: "无法建立文件，请检查文件夹的权限",
        en: "the file cannot be made; check the permissions of its folder")
    case LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE:
      failure(
        zh: "临时文件夹不能使用，请检查其权限和空间，或用 TMPDIR 另行指定",
        en: """
          the folder for temporary files cannot be used; check its permissions and space, or name \
          another one in TMPDIR
          """)
    case LXW_ERROR_ZIP_FILE_OPERATION, LXW_ERROR_ZIP_PARAMETER_ERROR, LXW_ERROR_ZIP_BAD_ZIP_FILE,
      LXW_ERROR_ZIP_INTERNAL_ERROR, LXW_ERROR_ZIP_FILE_ADD, LXW_ERROR_ZIP_CLOSE:
      failure(
        zh: "压缩时出错，磁盘空间可能不足，请腾出空间或换一个位置",
        en: "packing it failed, perhaps for want of space; free some or choose another place")
    default:
      system(code)
    }
  }

  /// The error for a workbook from which something is missing.
  static var incomplete: OutputError { error(LXW_ERROR_READING_TMPFILE) }

  /// The error for a dictionary that is too large.
  static func tooManyColumns(_ count: Int, limit: Int) -> OutputError {
    failure(
      zh: "需要 \(count) 列，超过 Excel 的 \(limit) 列，请改用 long 布局或 CSV",
      en: """
        it would have \(count) columns, more than the \(limit) of Excel; use the long layout or CSV
        """)
  }

  private static func system(_ code: lxw_error) -> OutputError {
    let text = lxw_strerror(code).map { String(cString: $0) } ?? "\(code.rawValue)"
    return failure(zh: "libxlsxwriter 报告“\(text)”", en: "libxlsxwriter reports “\(text)”")
  }

  private static func failure(zh: String, en: String) -> OutputError {
    OutputError(Message(zh: "无法写入工作簿：\(zh)", en: "cannot write the workbook: \(en)"))
  }
}
