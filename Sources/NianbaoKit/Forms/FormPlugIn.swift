/// A reader that is made of a form file and nothing else.
///
/// A plug-in says where its form is; everything else follows from it:
///
/// ```swift
/// struct Form2021Reader: FormPlugIn {
///   static let form = FormFile.form(
///     PackageResources.form_tsv, rules: PackageResources.rules_tsv)
///   static let panel = PanelFile.share(PackageResources.panel_tsv)
///   let reader: FormReader
/// }
/// ```
public protocol FormPlugIn: Reader {
  /// The form.
  static var form: Form { get }
  /// What aligns documents with the form.
  var reader: FormReader { get }

  /// A plug-in with a prepared form.
  init(reader: FormReader)
}

extension FormPlugIn {
  /// The form's id.
  public static var name: String { form.id }
  /// What the form is for.
  public static var summary: Message { form.summary }
  /// What the form is called.
  public static var title: Message { form.title }
  /// The form's fields.
  public static var fields: [Field] { form.fields }
  /// The reporting years for which the form was made.
  public static var years: ClosedRange<Int>? { form.years }
  /// The form's rules.
  public static var rules: [Rule] { form.rules }
  /// How the form is printed.
  public static var layout: FormLayout? { form.layout }

  /// A plug-in that prepares its form.
  public init(fields: FieldDictionary) {
    self.init(reader: FormReader(Self.form, fields: fields))
  }

  /// Reads a document by its form.
  ///
  /// - Parameter document: Any document.
  /// - Returns: What the document says of the form's fields, or nil when it has none of its tables.
  public func read(_ document: Document) -> Reading? { reader.read(document) }

  /// Reads a document by its form, of which it may be known for which year it reports.
  ///
  /// - Parameters:
  ///   - document: Any document.
  ///   - identity: What is known; the year decides between forms that fit equally
  ///     well, and between tables of several years.
  /// - Returns: What the document says of the form's fields, or nil when it has none of its tables.
  public func read(_ document: Document, of identity: Identity) -> Reading? {
    reader.read(document, of: identity)
  }

  /// Tells that labels of the form stand in a document of which no table could be read.
  ///
  /// - Parameter document: A document in which no reader found a table.
  /// - Returns: The finding, or nil when there is no trace of the form.
  public func trace(in document: Document) -> Finding? { reader.trace(in: document) }
}
