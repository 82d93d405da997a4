import NianbaoKit

/// How many cells do not hold their texts as they are.
struct TextDefects {
  /// Texts that are too long.
  var cut = 0
  /// Texts with characters that no cell can hold.
  var changed = 0

  /// What is told of them.
  var findings: [Finding] {
    var findings: [Finding] = []
    if cut > 0 {
      findings.append(
        Finding(
          .cutText,
          message: Message(
            zh: """
              有 \(cut) 格文字超过 Excel 单元格的 \(CellText.limit) 个字符，已截断并在末尾注明；JSON 输出含全文
              """,
            en: """
              \(cut) texts are longer than the \(CellText.limit) characters of an Excel cell; they \
              were cut, with a mark at the end; JSON outputs have them whole
              """)))
    }
    if changed > 0 {
      findings.append(
        Finding(
          .changedText,
          message: Message(
            zh: "有 \(changed) 格文字含控制字符等 Excel 不能保存的字符，已换成“\u{FFFD}”；JSON 输出含原文",
            en: """
              \(changed) texts have control characters or others that no Excel cell can hold; each \
              became “\u{FFFD}”; JSON outputs have them as they are
              """)))
    }
    return findings
  }
}
