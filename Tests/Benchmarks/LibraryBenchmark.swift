import CXlsxWriter
import FoundationEssentials
import Glibc
import NianbaoKit

/// How long workbooks take, compared with their library alone on the cells of the same tables: in
/// constant memory, without formats, links and comments.
struct LibraryBenchmark {
  /// The name of the writer that uses the library.
  static let format = "xlsx"

  private let writing: WritingBenchmark
  /// For each report its rows in each table, made beforehand.
  private let tables: [[[PlainRow]]]

  private typealias PlainRow = [PlainCell]

  /// A cell as the library takes it.
  private enum PlainCell {
    case nothing
    case number(Double)
    case text([CChar])
  }

  init(_ converter: Converter, _ sources: [Source], _ writer: any Writer.Type) {
    writing = WritingBenchmark(converter, sources, writer)
    let tables: [any OutputTable] = [
      ReportsTable(converter.registry.schema.fields), FindingsTable(.chinese), SectionsTable(),
    ]
    self.tables = sources.map { converter.convert($0) }.map { report in
      tables.map { Self.rows(of: report, in: $0) }
    }
  }

  /// Writes `count` reports in both ways by turns, and compares the time of the processor.
  func run(_ count: Int) throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("nianbao-benchmark.\(Self.format)").path
    defer { try? FileManager.default.removeItem(atPath: path) }
    var times = (own: 0.0, library: 0.0)
    for _ in 0..<2 {
      times.own += try Self.measure { _ = try writing.write(count, .wide, to: path) }
      times.library += try Self.measure { try writeCells(count, to: path) }
    }
    let ratio = Double(Int(times.own / times.library * 100)) / 100
    print("ratio  \(Self.format) wide: \(ratio) times the time of its library alone")
  }

  private func writeCells(_ count: Int, to path: String) throws {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    let workbook = workbook_new_opt(path, &options)
    let sheets = tables[0].map { _ in workbook_add_worksheet(workbook, nil) }
    var ends = sheets.map { _ in UInt32(0) }
    for index in 0..<count {
      for (sheet, rows) in tables[index % tables.count].enumerated() {
        for row in rows {
          Self.write(row, to: sheets[sheet], at: ends[sheet])
          ends[sheet] += 1
        }
      }
    }
    guard workbook_close(workbook) == LXW_NO_ERROR else { throw CocoaError(.fileWriteUnknown) }
  }

  private static func write(
    _ row: PlainRow, to sheet: UnsafeMutablePointer<lxw_worksheet>?, at number: UInt32
  ) {
    for (column, cell) in row.enumerated() {
      switch cell {
      case .nothing: break
      case .number(let value): worksheet_write_number(sheet, number, UInt16(column), value, nil)
      case .text(let words): worksheet_write_string(sheet, number, UInt16(column), words, nil)
      }
    }
  }

  private static func rows(of report: Report, in table: any OutputTable) -> [PlainRow] {
    var table = table
    var cells: [OutputCell] = []
    table.append(report, to: &cells)
    let all = cells.map { cell -> PlainCell in
      switch cell {
      case .empty, .missing: .nothing
      case .text, .printed: cell.words(of: report.text).map(plain) ?? .nothing
      case .integer(let value): .number(Double(value))
      case .number(let value): .number(value.double)
      case .date(let date): plain(date.description)
      }
    }
    let width = table.columns.count
    return stride(from: 0, to: all.count, by: width).map { Array(all[$0..<$0 + width]) }
  }

  private static func plain(_ words: String) -> PlainCell { .text(Array(words.utf8CString)) }

  /// The seconds that the processor works for a function.
  private static func measure(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}
