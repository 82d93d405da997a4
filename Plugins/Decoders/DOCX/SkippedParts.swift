import NianbaoKit

/// What a person sees in the document but this decoder does not read.
struct SkippedParts {
  private var imported = 0
  private var sheets = 0

  /// A piece of another file, which Word reads when it opens the document.
  mutating func addImported() { imported += 1 }

  /// An embedded object; only tables of Excel and WPS hold numbers.
  mutating func addObject(_ program: String) {
    if program.hasPrefix("Excel.") || program.hasPrefix("ET.") || program.hasPrefix("KET.") {
      sheets += 1
    }
  }

  var findings: [Finding] {
    var findings: [Finding] = []
    if imported > 0 {
      findings.append(
        finding(
          zh: "文档里有 \(imported) 处导入的其他文件，没有读取。请用 Word 打开另存后再转换。",
          en:
            "The document imports \(imported) pieces of other files, which were not read. Open it in Word and save it again."
        ))
    }
    if sheets > 0 {
      findings.append(
        finding(
          zh: "文档里有 \(sheets) 个嵌入的电子表格，只显示为图片，没有读取。请把表格粘贴为 Word 表格后再转换。",
          en:
            "The document shows \(sheets) embedded spreadsheets as pictures, which were not read. Paste them as tables."
        ))
    }
    return findings
  }

  private func finding(zh: String, en: String) -> Finding {
    Finding(
      .unreadPart, message: Message(zh: zh, en: en), isGap: true)
  }
}
