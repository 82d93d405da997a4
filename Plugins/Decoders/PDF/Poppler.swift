import NianbaoKit

/// The programs of poppler, which read PDF.
struct Poppler {
  private let source: [UInt8]
  private let limits: DocumentLimits

  /// How many pages are printed at a time, for the sake of memory.
  private static let pagesAtATime = 8
  /// The largest picture that is made of a page, in pixels; a sheet of the size A1 has 8 million.
  private static let largestPicture = 16_000_000
  /// The same in square points.
  private static let largestPage =
    Double(largestPicture) * PagePicture.scale * PagePicture.scale
  /// How much memory the words of a document may take, in bytes; those of a report take 20 MB.
  private static let memory = 128 << 20
  /// How long the pictures of all pages may take together.
  private static let seconds = 60

  init(_ source: [UInt8], _ limits: DocumentLimits) {
    self.source = source
    self.limits = limits
  }

  /// Calls with each page in order: its words, and its picture unless it is too large for one.
  ///
  /// - Throws: `SourceError` when the document cannot be read, is encrypted or is too long.
  func eachPage(_ use: (PageText, PagePicture?) -> Void) throws(SourceError) {
    var process = ChildProcess(
      "pdftotext", package: "poppler-utils",
      arguments: ["-bbox-layout", "-nodiag", "-l", "\(limits.pages + 1)", "-", "-"])
    process.input = source
    process.memory = Self.memory
    let result = try process.run()
    try check(result)
    let texts = try PageTextReader.pages(result.output)
    try limits.check(pages: texts.count)
    try limits.check(parts: texts.reduce(0) { $0 + $1.words.count })
    let deadline = ContinuousClock.now + .seconds(Self.seconds)
    for first in stride(from: 0, to: texts.count, by: Self.pagesAtATime) {
      let group = texts[first..<min(first + Self.pagesAtATime, texts.count)]
      var pictures = try self.pictures(of: group, until: deadline)[...]
      for text in group { use(text, PagePicture(next: &pictures)) }
    }
  }

  /// The pictures of some pages, one behind the other.
  private func pictures(
    of pages: ArraySlice<PageText>, until deadline: ContinuousClock.Instant
  ) throws(SourceError) -> [UInt8] {
    guard pages.allSatisfy({ $0.width * $0.height <= Self.largestPage }) else { return [] }
    var process = ChildProcess(
      "pdftoppm", package: "poppler-utils",
      arguments: [
        "-gray", "-r", "\(PagePicture.resolution)", "-aa", "no", "-aaVector", "no",
        "-f", "\(pages.startIndex + 1)", "-l", "\(pages.endIndex)", "-",
      ])
    process.input = source
    process.seconds = max(Int((deadline - .now).components.seconds), 1)
    process.output = Self.pagesAtATime * (Self.largestPicture + 32)
    return try process.run().output
  }

  /// Throws when the program could not read the document.
  private func check(_ result: ChildProcess.Result) throws(SourceError) {
    if result.messages.contains("Missing language pack") {
      throw SourceError(
        .unsupported,
        Message(
          zh: "这份 PDF 的中文字体需要软件包 poppler-data，请安装后再转换（apt install poppler-data）。",
          en: "The Chinese fonts of this PDF need the package poppler-data; install it "
            + "(apt install poppler-data)."))
    }
    if result.status == 0 { return }
    if result.messages.contains("Out of memory") {
      throw SourceError(
        .overLimit,
        Message(
          zh: "PDF 的文字太多，在 \(Self.memory >> 20) MB 内存里读不完。请只保留报告所在的页后再转换。",
          en: "The PDF has more words than can be read in \(Self.memory >> 20) MB of memory; keep "
            + "only the pages of the report."))
    }
    if result.messages.contains("Incorrect password") {
      throw SourceError(
        .unsupported,
        Message(
          zh: "PDF 设有打开密码，请先去掉密码再转换。",
          en: "The PDF opens with a password only; remove the password first."))
    }
    if result.status == 3 {
      throw SourceError(
        .unsupported,
        Message(
          zh: "PDF 禁止复制文字，请向发布机关索取不受限制的文件。",
          en: "The PDF does not allow copying its text; ask its publisher for an open file."))
    }
    throw SourceError(
      .malformed,
      Message(
        zh: "PDF 已损坏或不完整，请重新获取该文件。", en: "The PDF is damaged or incomplete; fetch it again."))
  }
}
