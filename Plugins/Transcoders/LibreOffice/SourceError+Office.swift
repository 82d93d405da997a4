import NianbaoKit

extension SourceError {
  static let notOffice = SourceError(
    .unsupported,
    Message(
      zh: "这是复合文档，但其中没有 Word 文档或 Excel 工作簿。请用原来的程序另存为 .docx 或 .xlsx。",
      en: "This is a compound file without a Word document or an Excel workbook in it. "
        + "Save it as .docx or .xlsx with its own program."))

  /// What LibreOffice could not convert, with what it said.
  static func notConverted(status: Int32, _ messages: String) -> SourceError {
    let last = messages.split(separator: "\n").last { $0.contains("Error") }.map(String.init) ?? ""
    let said = last.isEmpty ? "\(status)" : "\(status), \(last)"
    return SourceError(
      .malformed,
      Message(
        zh: "LibreOffice 无法转换这个文件（\(said)）：文件可能已损坏或设有密码，也可能缺少软件包 "
          + "libreoffice-writer-nogui 或 libreoffice-calc-nogui。请用原来的程序另存为 .docx 或 .xlsx。",
        en: "LibreOffice cannot convert this file (\(said)): it is damaged or has a password, or "
          + "the package libreoffice-writer-nogui or libreoffice-calc-nogui is missing. "
          + "Save it as .docx or .xlsx with its own program."))
  }
}
