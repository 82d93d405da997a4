/// Finds one form, or what running text says, in a document.
///
/// A reader promises:
/// - every fact's raw text is the range of the document that its place names;
/// - what it cannot assign with certainty is `unreadable` with a finding, never shifted;
/// - a document without its form gives nil.
public protocol Reader: PlugIn {
  /// What the reader's form is called.
  static var title: Message { get }
  /// The fields that the reader can report, in the order of the form.
  static var fields: [Field] { get }
  /// The reporting years for which the form was made; nil where nothing prescribes them.
  static var years: ClosedRange<Int>? { get }
  /// The rules that reports of the form should keep.
  static var rules: [Rule] { get }
  /// How the form is printed; nil for what has no tables.
  static var layout: FormLayout? { get }
  /// What the reader's fields give for the panel.
  static var panel: PanelShare { get }

  /// A reader whose facts use the ids of a dictionary that contains its fields.
  init(fields: FieldDictionary)

  /// Reads a document.
  ///
  /// - Parameter document: Any document, of any form.
  /// - Returns: What was found, or nil when the form is not in the document.
  func read(_ document: Document) -> Reading?

  /// Reads a document of which it is known who reports, and for which year.
  ///
  /// Sentences need this to tell the reporting year and the agency from others; between two forms
  /// that share all rows of a document the year decides.
  ///
  /// - Parameters:
  ///   - document: Any document, of any form.
  ///   - identity: What is known; everything may be missing.
  /// - Returns: What was found, or nil when the form is not in the document.
  func read(_ document: Document, of identity: Identity) -> Reading?

  /// Tells that the form stands in a document of which nothing could be read.
  ///
  /// - Parameter document: A document in which no reader found a table.
  /// - Returns: The finding, or nil when there is no trace of the form.
  func trace(in document: Document) -> Finding?
}

extension Reader {
  /// No prescribed years.
  public static var years: ClosedRange<Int>? { nil }
  /// No rules.
  public static var rules: [Rule] { [] }
  /// No tables.
  public static var layout: FormLayout? { nil }
  /// Nothing for the panel.
  public static var panel: PanelShare { PanelShare() }

  /// Reads a document without regard to who reports for which year.
  ///
  /// - Parameters:
  ///   - document: Any document, of any form.
  ///   - identity: Left alone.
  /// - Returns: What was found, or nil when the form is not in the document.
  public func read(_ document: Document, of identity: Identity) -> Reading? { read(document) }

  /// No trace.
  ///
  /// - Parameter document: Any document.
  /// - Returns: Nil.
  public func trace(in document: Document) -> Finding? { nil }
}
