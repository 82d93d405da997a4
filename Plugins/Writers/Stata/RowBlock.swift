import NianbaoKit

/// The rows of a report as bytes: for each cell a mark, then its value.
struct RowBlock {
  /// What the first byte of a cell tells.
  enum Mark: UInt8 {
    case empty, missing, integer, number, text
  }

  private(set) var bytes: [UInt8] = []

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  /// Appends a cell.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - text: The text of its report.
  /// - Returns: The cell as Stata knows it.
  @discardableResult
  mutating func append(_ cell: OutputCell, of text: [UInt8]) -> StataCell {
    switch cell {
    case .empty: return append(.empty)
    case .missing(let missing, _): return append(missing.letter.map { .missing($0) } ?? .empty)
    case .integer(let value): return append(.integer(Int64(value)))
    case .number(let value): return append(.number(value.double))
    case .date(let date): return append(.integer(date.stataDay))
    case .text, .printed: return append(words: cell.words(of: text) ?? "")
    }
  }

  private mutating func append(_ cell: StataCell) -> StataCell {
    switch cell {
    case .empty: begin(.empty)
    case .missing(let letter):
      begin(.missing)
      bytes.append(letter)
    case .integer(let value):
      begin(.integer)
      append(UInt64(bitPattern: value))
    case .number(let value):
      begin(.number)
      append(value.bitPattern)
    case .text: begin(.text)
    }
    return cell
  }

  private mutating func append(words: String) -> StataCell {
    begin(.text)
    append(UInt64(words.utf8.count))
    let start = bytes.count
    bytes.append(contentsOf: words.utf8)
    bytes.append(0)  // for a library that takes a C string
    return .text(start..<bytes.count - 1)
  }

  private mutating func begin(_ mark: Mark) { bytes.append(mark.rawValue) }

  private mutating func append(_ value: UInt64) {
    withUnsafeBytes(of: value) { bytes.append(contentsOf: $0) }
  }
}

/// Reads the cells of a block again.
struct RowBlockReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next cell; nil behind the last one.
  mutating func next() -> StataCell? {
    guard at < bytes.count, let mark = RowBlock.Mark(rawValue: bytes[at]) else { return nil }
    at += 1
    switch mark {
    case .empty: return .empty
    case .missing:
      at += 1
      return .missing(bytes[at - 1])
    case .integer: return .integer(Int64(bitPattern: value()))
    case .number: return .number(Double(bitPattern: value()))
    case .text:
      let count = Int(value())
      defer { at += count + 1 }
      return .text(at..<at + count)
    }
  }

  private mutating func value() -> UInt64 {
    defer { at += 8 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: at, as: UInt64.self) }
  }
}
