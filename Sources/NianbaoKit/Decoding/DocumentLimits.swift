/// How much one document may hold; each limit has an option that lifts it.
///
/// What is larger is no report. Refusing it bounds the time and the memory that a single source can
/// take, whatever its format.
public struct DocumentLimits: Sendable {
  /// The most bytes of text, as UTF-8.
  ///
  /// It holds also for what the text is read from, where that is text itself: a web page, or the
  /// unpacked parts of an office file.
  public var text = 8 << 20
  /// The most lines, paragraphs, rows and cells together.
  public var parts = 100_000
  /// The most pages, for formats that have pages.
  public var pages = 60

  /// The most bytes of a line of JSON, in which a character may take twice its size (`\u4e00`).
  var line: Int { 2 * text }

  /// The usual limits.
  public init() {}

  /// Checks the size of a text.
  ///
  /// - Throws: `SourceError` when it is larger than the limit.
  public func check(text size: Int) throws(SourceError) {
    guard size > text else { return }
    throw Self.tooMuch(
      zh: "\(SourceError.size(text)) 文字", en: "\(SourceError.size(text)) of text",
      option: "--max-text")
  }

  /// Checks the number of lines, paragraphs, rows and cells.
  ///
  /// - Throws: `SourceError` when there are more than the limit.
  public func check(parts count: Int) throws(SourceError) {
    guard count > parts else { return }
    throw Self.tooMuch(
      zh: "\(parts) 个段落和单元格", en: "\(parts) paragraphs and cells", option: "--max-parts")
  }

  /// Checks the number of pages.
  ///
  /// - Throws: `SourceError` when there are more than the limit.
  public func check(pages count: Int) throws(SourceError) {
    guard count > pages else { return }
    throw Self.tooMuch(zh: "\(pages) 页", en: "\(pages) pages", option: "--max-pages")
  }

  private static func tooMuch(zh: String, en: String, option: String) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "文档内容超过上限（\(zh)）。请检查文件是否损坏、是否是年报，或用 \(option) 调高上限。",
        en: "The document holds more than the limit of \(en). Check whether it is damaged or no "
          + "report, or raise the limit with \(option)."))
  }
}
