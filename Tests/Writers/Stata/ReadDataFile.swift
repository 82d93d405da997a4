import CReadStat
import NianbaoKit
import TestSupport

@testable import WriteStata

/// A data file as libreadstat reads it.
final class ReadDataFile {
  enum Value: Equatable {
    case number(Double)
    case text(String)
    /// A missing value with its letter; nil for the plain one.
    case missing(Character?)
  }

  struct Variable: Equatable {
    var name: String
    var label: String
    var format: String
    var type: readstat_type_t
    /// The set of value labels.
    var labels: String
  }

  private(set) var variables: [Variable] = []
  private(set) var rows: [[Value]] = []
  private(set) var notes: [String] = []
  private(set) var labels: [String: String] = [:]
  private(set) var rowCount = 0
  private(set) var label = ""

  /// Writes reports, and reads the file again.
  convenience init(
    _ reports: [Report], layout: Layout = .wide, language: Language = .chinese,
    schema: Schema = SampleReports.schema
  ) throws {
    var options = WriterOptions(layout: layout)
    options.language = language
    try self.init(bytes: StataWriter.bytes(of: reports, options: options, schema: schema))
  }

  /// Reads a file.
  init(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "a.dta")
    let parser = readstat_parser_init()
    defer { readstat_parser_free(parser) }
    setHandlers(parser)
    let status = withExtendedLifetime(folder) {
      readstat_parse_dta(
        parser, folder.path("a.dta"), Unmanaged.passUnretained(self).toOpaque())
    }
    if status != READSTAT_OK { throw Failure(code: status.rawValue) }
  }

  struct Failure: Error { let code: UInt32 }

  /// The values of a column.
  subscript(name: String) -> [Value] {
    guard let index = variables.firstIndex(where: { $0.name == name }) else { return [] }
    return rows.map { $0[index] }
  }

  private static func file(_ context: UnsafeMutableRawPointer?) -> ReadDataFile? {
    context.map { Unmanaged<ReadDataFile>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func string(_ text: UnsafePointer<CChar>?) -> String {
    text.map { String(cString: $0) } ?? ""
  }

  private func setHandlers(_ parser: UnsafeMutablePointer<readstat_parser_t>?) {
    readstat_set_metadata_handler(parser) { metadata, context in
      let file = ReadDataFile.file(context)
      file?.rowCount = Int(readstat_get_row_count(metadata))
      file?.label = ReadDataFile.string(readstat_get_file_label(metadata))
      return 0
    }
    readstat_set_variable_handler(parser) { _, variable, labels, context in
      ReadDataFile.file(context)?.variables.append(
        Variable(
          name: ReadDataFile.string(readstat_variable_get_name(variable)),
          label: ReadDataFile.string(readstat_variable_get_label(variable)),
          format: ReadDataFile.string(readstat_variable_get_format(variable)),
          type: readstat_variable_get_type(variable), labels: ReadDataFile.string(labels)))
      return 0
    }
    readstat_set_note_handler(parser) { _, note, context in
      ReadDataFile.file(context)?.notes.append(ReadDataFile.string(note))
      return 0
    }
    readstat_set_value_label_handler(parser) { set, value, label, context in
      let tag = readstat_value_is_tagged_missing(value) == 1 ? readstat_value_tag(value) : 0
      let key = "\(ReadDataFile.string(set)).\(Character(UnicodeScalar(UInt8(tag))))"
      ReadDataFile.file(context)?.labels[key] = ReadDataFile.string(label)
      return 0
    }
    readstat_set_value_handler(parser) { row, _, value, context in
      let file = ReadDataFile.file(context)
      if file?.rows.count == Int(row) { file?.rows.append([]) }
      file?.rows[Int(row)].append(ReadDataFile.value(value))
      return 0
    }
  }

  private static func value(_ value: readstat_value_t) -> Value {
    if readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
      return .text(string(readstat_string_value(value)))
    }
    if readstat_value_is_tagged_missing(value) == 1 {
      return .missing(Character(UnicodeScalar(UInt8(readstat_value_tag(value)))))
    }
    if readstat_value_is_system_missing(value) == 1 { return .missing(nil) }
    return .number(readstat_double_value(value))
  }
}
