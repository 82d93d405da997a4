/// Writes reports in one output format.
///
/// A writer promises:
/// - reports are written as they come, in memory that does not grow with their number;
/// - the same reports give the same bytes, dates of creation aside;
/// - a blank stays blank and a number stays a number.
public protocol Writer: PlugIn {
  /// The extensions that choose this writer, in lower case, without the dot.
  static var extensions: [String] { get }
  /// The layouts it can write; the first one is its default.
  static var layouts: [Layout] { get }

  /// A writer.
  init()

  /// Begins an output.
  ///
  /// - Parameters:
  ///   - output: Where to write; the caller commits or discards it.
  ///   - options: What the user chose.
  ///   - schema: What the reports to come can say.
  /// - Returns: A sink that takes one report after the other.
  /// - Throws: `OutputError` when the output cannot be written.
  func begin(
    _ output: Output, options: WriterOptions, schema: Schema
  ) throws(OutputError) -> any ReportSink
}

/// An output that has begun.
public protocol ReportSink: AnyObject {
  /// Writes one report.
  ///
  /// - Parameter report: A report with the dictionary that the output began with.
  /// - Throws: `OutputError` when the output cannot be written.
  func write(_ report: Report) throws(OutputError)

  /// Writes what comes behind the last report; the output is complete, but not yet committed.
  ///
  /// - Throws: `OutputError` when the output cannot be written.
  func finish() throws(OutputError)
}

/// How facts are laid out in tables.
public enum Layout: String, Sendable, CaseIterable {
  /// One row per report, one column per field.
  case wide
  /// One row per fact.
  case long
  /// One object per report, with everything in it.
  case nested
  /// One row or object per finding.
  case findings
  /// One row per agency and year, one column per series of the panel.
  case panel
}

/// What the user chose for an output.
public struct WriterOptions: Sendable {
  /// How facts are laid out.
  public var layout: Layout
  /// What stands at the head of the columns of fields.
  public var header: Header = .ids
  /// Whether a text file begins with a byte order mark, by which Excel knows UTF-8.
  public var byteOrderMark = false
  /// In a workbook each report has a sheet with its form filled in, unless there are more reports.
  public var forms = 50
  /// Whether the panel takes cells that stand for a part of a series, or for more than it.
  public var hasPartial = false
  /// The language of headings and messages in formats that show only one.
  public var language: Language = .chinese

  /// What stands at the head of the columns of fields.
  public enum Header: String, Sendable, CaseIterable {
    /// The field's id, as `requests.received.new.all`.
    case ids
    /// The field's short name, as `rq_rcv_new_all`.
    case short
    /// The Chinese label.
    case zh
  }

  /// The usual choices for a layout.
  public init(layout: Layout) { self.layout = layout }
}
