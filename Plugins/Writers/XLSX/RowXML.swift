import CXlsxWriter
import Glibc
import NianbaoKit

/// A row of a table as XML under construction, in a buffer that is used again.
///
/// The library prints each cell with formatted output, which takes longer than all else that is done
/// for a workbook but packing it. The rows of tables are written here, into the library's file.
struct RowXML {
  /// How cells look.
  typealias Format = CellFormats.Format

  private var cells: [UInt8] = []
  /// The row's number as it stands in addresses.
  private var rowNumber: [UInt8] = []
  /// By column the beginning of its cells, up to the row's number.
  private let starts: [[UInt8]]

  init(columnCount: Int) {
    starts = (0..<columnCount).map { Array("<c r=\"\(ColumnLetters.of($0))".utf8) }
  }

  /// Begins a row, from 0.
  mutating func begin(_ row: Int) {
    cells.removeAll(keepingCapacity: true)
    rowNumber.removeAll(keepingCapacity: true)
    Number(Int64(row + 1)).write(to: &rowNumber)
  }

  /// Appends an empty cell that can be seen.
  mutating func blank(_ column: Int, _ format: Format?) {
    begin(column, format)
    append("/>")
  }

  mutating func number(_ value: Number, _ column: Int, _ format: Format?) {
    begin(column, format)
    append("><v>")
    value.write(to: &cells)
    append("</v></c>")
  }

  mutating func text(_ text: UnsafeBufferPointer<UInt8>, _ column: Int, _ format: Format?) {
    begin(column, format)
    // Without being told programs take away the spaces around a text.
    let hasSpace = Self.isSpace(text.first) || Self.isSpace(text.last)
    append(" t=\"inlineStr\"><is><t")
    append(hasSpace ? " xml:space=\"preserve\">" : ">")
    appendEscaped(text)
    append("</t></is></c>")
  }

  /// Appends a formula with the number that it shows.
  mutating func formula(
    _ formula: String, shows value: Number, _ column: Int, _ format: Format?
  ) {
    begin(column, format)
    append("><f>")
    appendEscaped(formula)
    append("</f><v>")
    value.write(to: &cells)
    append("</v></c>")
  }

  /// Appends a formula with the text that it shows.
  mutating func formula(
    _ formula: String, shows text: String, _ column: Int, _ format: Format?
  ) {
    begin(column, format)
    append(" t=\"str\"><f>")
    appendEscaped(formula)
    append("</f><v>")
    appendEscaped(text)
    append("</v></c>")
  }

  /// Writes the row to the file with the rows of a sheet, which remembers when that fails.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - height: The row's height in points; nil for that of other rows.
  func write(to file: UnsafeMutablePointer<FILE>?, height: Number?) {
    guard !cells.isEmpty else { return }
    let height = height.map { " ht=\"\($0)\" customHeight=\"1\"" } ?? ""
    let start = "<row r=\"\(String(decoding: rowNumber, as: UTF8.self))\"\(height)>"
    fputs(start, file)
    fwrite(cells, 1, cells.count, file)
    fputs("</row>", file)
  }

  private mutating func begin(_ column: Int, _ format: Format?) {
    cells.append(contentsOf: starts[column])
    cells.append(contentsOf: rowNumber)
    append("\" s=\"")
    Number(Int64(lxw_format_get_xf_index(format))).write(to: &cells)
    append("\"")
  }

  private mutating func append(_ text: StaticString) {
    cells.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0) }
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var rest = text[...]
    while let sign = rest.firstIndex(where: Self.isMarkup) {
      cells.append(contentsOf: rest[..<sign])
      switch rest[sign] {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      default: append("&gt;")
      }
      rest = rest[(sign + 1)...]
    }
    cells.append(contentsOf: rest)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">")
  }

  private static func isSpace(_ byte: UInt8?) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A
  }
}
