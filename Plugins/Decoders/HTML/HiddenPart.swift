import NianbaoKit

/// An element that the page does not show, and whether it seems to hold a table of data.
struct HiddenPart {
  private let isUnseen: Bool
  private let line: Int32
  private var cells = 0
  private var digits = 0

  /// Fewer cells are no table of the kind that reports have.
  private static let fewest = 6

  init(_ element: Element, line: Int32) {
    isUnseen = element == .unseen
    self.line = line
    start(element)
  }

  mutating func start(_ element: Element) {
    if element == .cell { cells += 1 }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard cells > 0 else { return }
    for byte in text where Markup.isDigit(byte) { digits += 1 }
  }

  /// What a person should know; nil when nothing of weight is hidden.
  var finding: Finding? {
    guard !isUnseen, cells >= HiddenPart.fewest, digits > 0 else { return nil }
    return Finding(
      .hiddenTable,
      message: Message(
        zh: "网页第 \(line) 行起有一个表格在浏览器中不显示，没有读取。",
        en: "From line \(line) on the page holds a table that browsers do not show; it was not "
          + "read."))
  }
}
