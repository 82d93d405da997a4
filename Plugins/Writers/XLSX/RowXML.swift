import CXlsxWriter
import Glibc
import NianbaoKit

/// A row of a table as XML under construction, in a buffer that is used again.
///
/// The library prints each cell with formatted output, which takes longer than all else that is done
/// for a workbook but packing it. The rows of tables are written here, into the library's file.
struct RowXML: ~Copyable {
  /// How cells look.
  typealias Format = CellFormats.Format

  private var cells = ByteBuffer()
  /// From 1.
  private var rowNumber = Number(0)
  /// What stands before the cells.
  private var head = ByteBuffer()
  /// What stands in a cell between the letters of its column and the number of its format.
  private var middle = ByteBuffer()
  /// By column what stands in its cells up to there.
  private let starts: [[UInt8]]

  init(columnCount: Int) {
    starts = (0..<columnCount).map { Array("<c r=\"\(ColumnLetters.of($0))".utf8) }
  }

  /// Begins a row, from 0.
  mutating func begin(_ row: Int) {
    cells.removeAll()
    rowNumber = Number(Int64(row + 1))
    middle.removeAll()
    middle.append(rowNumber)
    middle.append("\" s=\"")
  }

  /// Appends an empty cell that can be seen.
  mutating func blank(_ column: Int, _ format: Format?) {
    begin(column, format)
    cells.append("\"/>")
  }

  mutating func number(_ value: Number, _ column: Int, _ format: Format?) {
    begin(column, format)
    cells.append("\"><v>")
    cells.append(value)
    cells.append("</v></c>")
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>, _ column: Int, _ format: Format?) {
    begin(column, format)
    // Without being told programs take away the spaces around a text.
    let hasSpace = Self.isSpace(text.first) || Self.isSpace(text.last)
    cells.append("\" t=\"inlineStr\"><is><t")
    cells.append(hasSpace ? " xml:space=\"preserve\">" : ">")
    appendEscaped(text)
    cells.append("</t></is></c>")
  }

  /// Appends a formula with the number that it shows.
  mutating func formula(
    _ formula: String, shows value: Number, _ column: Int, _ format: Format?
  ) {
    begin(column, format)
    cells.append("\"><f>")
    appendEscaped(formula)
    cells.append("</f><v>")
    cells.append(value)
    cells.append("</v></c>")
  }

  /// Appends a formula with the text that it shows.
  mutating func formula(
    _ formula: String, shows text: String, _ column: Int, _ format: Format?
  ) {
    begin(column, format)
    cells.append("\" t=\"str\"><f>")
    appendEscaped(formula)
    cells.append("</f><v>")
    appendEscaped(text)
    cells.append("</v></c>")
  }

  /// Writes the row to the file with the rows of a sheet, which remembers when that fails.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - height: The row's height in points; nil for that of other rows.
  mutating func write(to file: UnsafeMutablePointer<FILE>?, height: Number?) {
    guard !cells.isEmpty else { return }
    head.removeAll()
    head.append("<row r=\"")
    head.append(rowNumber)
    if let height {
      head.append("\" ht=\"")
      head.append(height)
      head.append("\" customHeight=\"1")
    }
    head.append("\">")
    cells.append("</row>")
    head.withBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
    cells.withBytes { _ = fwrite($0.baseAddress, 1, $0.count, file) }
  }

  private mutating func begin(_ column: Int, _ format: Format?) {
    cells.append(starts[column])
    cells.append(middle)
    cells.append(Number(Int64(lxw_format_get_xf_index(format))))
  }

  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text[...]
    while let sign = rest.firstIndex(where: Self.isMarkup) {
      cells.append(UnsafeBufferPointer(rebasing: rest[..<sign]))
      switch rest[sign] {
      case UInt8(ascii: "&"): cells.append("&amp;")
      case UInt8(ascii: "<"): cells.append("&lt;")
      default: cells.append("&gt;")
      }
      rest = rest[(sign + 1)...]
    }
    cells.append(UnsafeBufferPointer(rebasing: rest))
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static func isSpace(_ byte: UInt8?) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A
  }
}
