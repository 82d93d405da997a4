import CReadStat
import NianbaoKit

/// A data file as libreadstat writes it.
final class StataFile {
  /// The variables of a file.
  static let mostVariables = 32_767

  private let writer: UnsafeMutablePointer<readstat_writer_t>
  private let target: Target
  private var variables: [UnsafeMutablePointer<readstat_variable_t>] = []
  private var types: [ColumnMeasure.StorageType] = []
  private var nextLongText: Int32 = 0

  /// Where the bytes go.
  private final class Target {
    let output: Output
    var failure: OutputError?

    init(_ output: Output) { self.output = output }
  }

  /// A file without variables.
  init(_ output: Output, _ language: Language) throws(OutputError) {
    guard let writer = readstat_writer_init() else {
      throw StataFailure.error(READSTAT_ERROR_MALLOC)
    }
    self.writer = writer
    target = Target(output)
    readstat_set_data_writer(writer) { bytes, count, context in
      // A smaller count tells a failure; the library takes -1 for a large one.
      guard let bytes, let context else { return 0 }
      let target = Unmanaged<Target>.fromOpaque(context).takeUnretainedValue()
      do throws(OutputError) {
        try target.output.write(Array(UnsafeRawBufferPointer(start: bytes, count: count)))
        return count
      } catch {
        target.failure = error
        return 0
      }
    }
    readstat_writer_set_file_format_version(writer, 118)
    // A fixed time (2000-01-01), so that equal reports give equal bytes.
    readstat_writer_set_file_timestamp(writer, 946_684_800)
    let label = Message(zh: "政府信息公开工作年度报告", en: "Annual reports on information disclosure")
    readstat_writer_set_file_label(writer, label.text(language))
    MissingLegend.add(to: writer, language)
  }

  deinit { readstat_writer_free(writer) }

  /// Adds a variable, behind the others.
  func add(
    _ column: OutputColumn, type: ColumnMeasure.StorageType, width: Int, _ language: Language
  ) throws(OutputError) {
    let name = column.shortName
    guard let variable = readstat_add_variable(writer, name, type.readstat, width) else {
      throw StataFailure.error(READSTAT_ERROR_MALLOC)
    }
    readstat_variable_set_label(variable, VariableLabel.text(of: column, language))
    // Otherwise set with the first row, which may not come.
    variable.pointee.storage_width = width
    readstat_variable_set_format(variable, type.format(width: width))
    variables.append(variable)
    types.append(type)
  }

  /// Adds a text that stands behind the rows; they come in the order of their cells.
  func addLongText(_ bytes: [UInt8], _ range: Range<Int>) throws(OutputError) {
    let added = bytes.withCString(at: range.lowerBound) { readstat_add_string_ref(writer, $0) }
    if added == nil { throw StataFailure.error(READSTAT_ERROR_MALLOC) }
  }

  /// Begins the rows.
  func begin(rowCount: Int) throws(OutputError) {
    try check(
      readstat_begin_writing_dta(writer, Unmanaged.passUnretained(target).toOpaque(), rowCount))
  }

  func beginRow() throws(OutputError) { try check(readstat_begin_row(writer)) }

  func endRow() throws(OutputError) { try check(readstat_end_row(writer)) }

  /// Writes a cell of a row.
  ///
  /// - Parameters:
  ///   - cell: The cell.
  ///   - bytes: What the range of a text is a range of.
  ///   - column: The position of its variable.
  /// - Throws: `OutputError` when it does not fit or cannot be written.
  func put(_ cell: StataCell, of bytes: [UInt8], in column: Int) throws(OutputError) {
    let (variable, type) = (variables[column], types[column])
    switch (cell, type) {
    case (.text(let range), .text):
      try check(
        bytes.withCString(at: range.lowerBound) {
          readstat_insert_string_value(writer, variable, $0)
        })
    case (.text(let range), .longText):
      // A row begins as zeros, which stand for an empty text.
      guard !range.isEmpty else { return }
      let text = readstat_get_string_ref(writer, nextLongText)
      nextLongText += 1
      try check(readstat_insert_string_ref(writer, variable, text))
    case (.number(let value), _):
      try check(readstat_insert_double_value(writer, variable, value))
    case (.integer(let value), .number):
      try check(readstat_insert_double_value(writer, variable, Double(value)))
    case (.integer(let value), _):
      try check(readstat_insert_int32_value(writer, variable, Int32(value)))
    case (.missing(let letter), _):
      try check(readstat_insert_tagged_missing_value(writer, variable, CChar(letter)))
    case (.empty, .integer), (.empty, .number), (.empty, .date):
      try check(readstat_insert_missing_value(writer, variable))
    case (.empty, _), (.text, _): break
    }
  }

  /// Writes what comes behind the rows.
  func end() throws(OutputError) { try check(readstat_end_writing(writer)) }

  private func check(_ code: readstat_error_t) throws(OutputError) {
    if code == READSTAT_OK { return }
    throw target.failure ?? StataFailure.error(code)
  }
}

extension ColumnMeasure.StorageType {
  /// How Stata shows values of the type; texts from the left, not more of them than fit a line.
  fileprivate func format(width: Int) -> String {
    switch self {
    case .integer, .number: "%12.0g"
    case .date: "%td"
    case .text, .longText: "%-\(min(width, 80))s"
    }
  }

  /// The library's name for the type.
  fileprivate var readstat: readstat_type_t {
    switch self {
    case .integer, .date: READSTAT_TYPE_INT32
    case .number: READSTAT_TYPE_DOUBLE
    case .text: READSTAT_TYPE_STRING
    case .longText: READSTAT_TYPE_STRING_REF
    }
  }
}

extension [UInt8] {
  /// Calls a function with the text that begins at an offset and ends in a zero byte.
  fileprivate func withCString<Result>(
    at offset: Int, _ body: (UnsafePointer<CChar>?) -> Result
  ) -> Result {
    withUnsafeBytes { all in
      body(all.baseAddress?.advanced(by: offset).assumingMemoryBound(to: CChar.self))
    }
  }
}
