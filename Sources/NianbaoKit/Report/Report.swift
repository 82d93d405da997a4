/// Everything that one source says, with its places.
public struct Report: Sendable {
  /// The source's name as the user gave it.
  public let source: String
  /// The document's text; all ranges of the report lie in it.
  public let text: [UInt8]
  /// The offsets in the text at which pages begin; empty for sources without pages.
  public let pages: [Int]
  /// Whether the text is that of the source, its encoding aside.
  public let isSourceText: Bool
  /// The SHA-256 of the source in hexadecimal digits; nil where nobody asked for it.
  public var sha256: String?
  /// The dictionary that the report's fields belong to.
  public let fields: FieldDictionary
  /// The ids of the forms found, the best recognised first; empty for a document that is no report.
  public var forms: [String] = []
  /// Who reports, for which year, when.
  public var identity = Identity()
  /// Where the agency belongs and what it is; nil where its name does not say.
  public var region: Region?
  /// Tables first, then running text, each in the order of the form.
  public var facts: [Fact] = []
  /// Rows of the tables that no form has, in reading order.
  public var extras: [ExtraRow] = []
  /// The sections in reading order.
  public var sections: [Section] = []
  /// What a person should know, in reading order.
  public var findings: [Finding] = []
  /// How the rules came out.
  public var tally = Tally()
  /// Whether the source is a file of its own, whose path its name is, and no part of another one.
  public var isFile = false
  /// Whether the source could be read as a document at all.
  public var isReadable = true

  /// An empty report of a source.
  public init(
    source: String, text: [UInt8], pages: [Int] = [], isSourceText: Bool = false,
    fields: FieldDictionary
  ) {
    self.source = source
    self.text = text
    self.pages = pages
    self.isSourceText = isSourceText
    self.fields = fields
  }

  /// The page on which something stands, from 1; nil for sources without pages.
  public func page(of place: Place) -> Int? {
    guard !pages.isEmpty else { return nil }
    return max(pages.prefix { $0 <= place.bytes.lowerBound }.count, 1)
  }

  /// The column, in characters from 1, at which something begins on its line; nil where the text is
  /// not the source's own.
  public func column(of place: Place) -> Int? {
    guard isSourceText else { return nil }
    let end = place.bytes.lowerBound
    let start = text[..<end].lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? 0
    return 1 + text[start..<end].characterCount
  }

  /// The column behind the last character of something; nil where the text is not the source's own,
  /// or where it goes on over the end of the line.
  public func endColumn(of place: Place) -> Int? {
    let text = text[place.bytes]
    guard let start = column(of: place), !text.contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    return start + text.characterCount
  }

  /// Puts the findings in the order of their places; those without a place come first.
  mutating func sortFindings() {
    findings.sort { ($0.place?.bytes.lowerBound ?? 0) < ($1.place?.bytes.lowerBound ?? 0) }
  }

  /// The text of a range as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// How many characters (code points) begin here.
  fileprivate var characterCount: Int { count { $0 & 0xC0 != 0x80 } }
}
