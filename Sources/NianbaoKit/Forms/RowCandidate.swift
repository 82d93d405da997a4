/// A place in a document that may be a row of a form table.
///
/// Stored in 32-bit numbers: a document has many candidates, and a text is no larger than that.
struct RowCandidate: Sendable {
  private let storedMeaning: Int32
  private let storedOffset: Int32
  private let storedBlock: Int32
  private let storedRow: Int32
  private let storedValues: Int32
  private let storedCount: Int32
  private let headerStart: Int32
  private let headerEnd: Int32
  /// Whether it has as many values as the form has columns.
  let isComplete: Bool
  /// What stands right behind the label.
  let behind: Behind

  /// What may stand right behind a label.
  enum Behind: Sendable {
    /// A value or nothing.
    case value
    /// Words that are no value as forms know them.
    case words
    /// Numbered words: the values may be those of another label.
    case label
  }

  init(
    meaning: Int, offset: Int, block: Int, row: Int = -1, values: Int, count: Int,
    isComplete: Bool, behind: Behind = .value, header: Range<Int> = 0..<0
  ) {
    storedMeaning = Int32(truncatingIfNeeded: meaning)
    storedOffset = Int32(truncatingIfNeeded: offset)
    storedBlock = Int32(truncatingIfNeeded: block)
    storedRow = Int32(truncatingIfNeeded: row)
    storedValues = Int32(truncatingIfNeeded: values)
    storedCount = Int32(truncatingIfNeeded: count)
    headerStart = Int32(truncatingIfNeeded: header.lowerBound)
    headerEnd = Int32(truncatingIfNeeded: header.upperBound)
    self.isComplete = isComplete
    self.behind = behind
  }

  /// The meaning of its label, or -1 for a row that follows its header without a label.
  var meaning: Int { Int(storedMeaning) }
  /// Where the label stands, or the values if there is none.
  var offset: Int { Int(storedOffset) }
  /// The block of the document.
  var block: Int { Int(storedBlock) }
  /// The row of the table, or -1 in text with one cell per line.
  var row: Int { Int(storedRow) }
  /// The first cell or block behind the label.
  var values: Int { Int(storedValues) }
  /// How many values are printed behind the label.
  var count: Int { Int(storedCount) }
  /// The labels that stand above it, behind the values before it: positions in a list of headers.
  var header: Range<Int> { Int(headerStart)..<Int(headerEnd) }

  /// How sure it is to be a row.
  var weight: Int { isComplete && behind == .value ? 2 : 1 }
}
