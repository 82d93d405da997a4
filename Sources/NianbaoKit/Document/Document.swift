/// A decoded source: its text as UTF-8 and its blocks in reading order.
///
/// All ranges, here and in everything made from a document, are byte ranges of `text`. For a
/// text that is UTF-8 already they are also byte ranges of the source itself, byte order mark
/// included; for other encodings they count in the text after conversion to UTF-8, and for formats
/// that are not text in the words that a reader sees.
public struct Document: Sendable {
  /// The whole text, UTF-8, at most `Int32.max` bytes.
  public let text: [UInt8]
  /// The text with traditional characters as simplified ones, byte for byte in the same places: what
  /// words are matched with, while `text` is what is printed.
  public let simplifiedText: [UInt8]
  /// Paragraphs and tables in reading order.
  public let blocks: [Block]
  /// The offsets in the text at which pages begin, ascending; empty for formats without pages.
  public let pages: [Int]
  /// Whether the text is that of the source, its encoding aside, so that its lines and columns are
  /// the source's own.
  public let isSourceText: Bool
  private let repetition: Deferred<Bool>

  /// Makes a document of blocks whose ranges lie inside the text.
  public init(
    text: [UInt8], blocks: [Block], pages: [Int] = [], isSourceText: Bool = false
  ) {
    let simplified = SimplifiedText.fold(text)
    self.text = text
    simplifiedText = simplified
    self.blocks = blocks
    self.pages = pages
    self.isSourceText = isSourceText
    repetition = Deferred { RepeatedLine.occurs(in: simplified) }
  }

  /// The same text, parted in another way.
  private init(_ document: Document, blocks: [Block]) {
    text = document.text
    simplifiedText = document.simplifiedText
    self.blocks = blocks
    pages = document.pages
    isSourceText = document.isSourceText
    repetition = document.repetition
  }

  /// The document with other blocks of the same text.
  func with(blocks: [Block]) -> Document { Document(self, blocks: blocks) }

  /// Whether a line of the text stands there twice; looked for once.
  var repeatsALine: Bool { repetition.value }

  /// The text of a range as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

/// One part of a document in reading order.
public enum Block: Sendable {
  /// A line of running text, or one cell of a table whose cells were printed one per line.
  case paragraph(Paragraph)
  /// A table whose rows and cells the source separates.
  case table(Table)
}

/// One line of text without the white space around it; never empty.
public struct Paragraph: Sendable {
  /// Where the line stands in the text.
  public let range: Range<Int>
  /// The line's number, from 1.
  public let line: Int32
  /// What the line says as a label; zero when it is too long to be one.
  public let key: LabelKey

  /// Makes a paragraph; the caller computes the key.
  public init(range: Range<Int>, line: Int32, key: LabelKey) {
    self.range = range
    self.line = line
    self.key = key
  }
}
