/// What a person reads off a document: the content of a `truth.json`.
public struct Truth: Decodable, Sendable {
  /// The ids of the forms in the document.
  public var forms: [String]
  /// Who reports; null when the document does not say.
  public var agency: String?
  /// The year reported on; null when the document does not say.
  public var year: Int?
  /// The title; like the next three compared only where it is given.
  public var title: Expected<String>?
  /// The day of publication.
  public var published: Expected<String>?
  /// The day of the signature.
  public var signed: Expected<String>?
  /// Whose numbers they are.
  public var scope: Expected<String>?
  /// The headings of all sections; compared only if given.
  public var sections: [String]?
  /// How many cells the tables print.
  public var cells: Int
  /// The number in all cells that `fields` does not name; without it there are no such cells.
  public var otherwise: Double?
  /// The cells: a number, or the name of the state of what is no number.
  public var fields: [String: Value]
  /// Fields of which no table says anything.
  public var absent: [String]?
  /// The numbers in running text; compared only if given.
  public var prose: [String: Double]?
  /// Numbers in running text that may be reported or left out.
  public var optionalProse: [String]?
  /// The rules of all findings, each once, sorted.
  public var rules: [String]
  /// The report's status; `ok` or `findings` unless given.
  public var status: String?

  enum CodingKeys: String, CodingKey {
    case forms, agency, year, title, published, signed, scope, sections, cells, otherwise, fields
    case absent, prose, rules, status
    case optionalProse = "prose_optional"
  }

  /// A number or the name of a state.
  public enum Value: Decodable, Equatable, Sendable {
    /// A number in the field's unit.
    case number(Double)
    /// The name of a state.
    case state(String)

    /// Reads a number or a name.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .state(try container.decode(String.self))
      }
    }
  }

  /// A value that may be null, which differs from its not being given.
  public struct Expected<Content: Decodable & Sendable>: Decodable, Sendable {
    /// The value; nil when it is null.
    public let content: Content?

    /// Reads a value or null.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      content = container.decodeNil() ? nil : try container.decode(Content.self)
    }
  }
}
