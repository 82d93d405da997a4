/// Everything that one source says, with its places.
public struct Report: Sendable {
  /// The source's name as the user gave it.
  public let source: String
  /// The document's text; all ranges of the report lie in it.
  public let text: [UInt8]
  /// The offsets in the text at which pages begin; empty for sources without pages.
  public let pages: [Int]
  /// The SHA-256 of the source in hexadecimal digits; nil where nobody asked for it.
  public var sha256: String?
  /// The dictionary that the report's fields belong to.
  public let fields: FieldDictionary
  /// The ids of the forms found, the best recognised first; empty for a document that is no report.
  public var forms: [String] = []
  /// Who reports, for which year, when.
  public var identity = Identity()
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
  public init(source: String, text: [UInt8], pages: [Int] = [], fields: FieldDictionary) {
    self.source = source
    self.text = text
    self.pages = pages
    self.fields = fields
  }

  /// The page on which something stands, from 1; nil for sources without pages.
  public func page(of place: Place) -> Int? {
    guard !pages.isEmpty else { return nil }
    return max(pages.prefix { $0 <= place.bytes.lowerBound }.count, 1)
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
