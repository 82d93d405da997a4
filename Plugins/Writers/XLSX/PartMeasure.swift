/// Measures one XML file of a workbook while it is unpacked.
struct PartMeasure {
  private static let rowsStart = Array("<sheetData>".utf8)
  private static let rowsEnd = Array("</sheetData>".utf8)
  /// More than stands behind the rows of a sheet: conditions for some hundred columns.
  private static let tailSize = 1 << 19

  private var size = 0
  /// The first bytes, up to the rows.
  private var head: [UInt8] = []
  private var rowsBegin: Int?
  private var tail: [UInt8] = []

  /// Takes the next bytes.
  mutating func take(_ bytes: [UInt8]) {
    if rowsBegin == nil {
      let from = max(0, head.count - Self.rowsStart.count)
      head.append(contentsOf: bytes)
      rowsBegin = Self.index(of: Self.rowsStart, in: head, from: from)
        .map { $0 + Self.rowsStart.count }
    }
    size += bytes.count
    tail.append(contentsOf: bytes)
    // Moved from time to time only.
    if tail.count > 4 * Self.tailSize { tail.removeFirst(tail.count - Self.tailSize) }
  }

  /// Whether the file begins and ends as XML does; drawings of comments have no declaration.
  var isComplete: Bool {
    head.first == UInt8(ascii: "<") && tail.last { $0 > 0x20 } == UInt8(ascii: ">")
  }

  /// The size of the rows; nil when their beginning or their end is missing.
  var rowSize: Int? {
    guard let rowsBegin, tail.count >= Self.rowsEnd.count,
      let end = (0...tail.count - Self.rowsEnd.count).last(where: {
        tail[$0...].starts(with: Self.rowsEnd)
      })
    else { return nil }
    return size - tail.count + end - rowsBegin
  }

  private static func index(of word: [UInt8], in text: [UInt8], from: Int) -> Int? {
    guard text.count >= word.count else { return nil }
    return (from...text.count - word.count).first { text[$0...].starts(with: word) }
  }
}
