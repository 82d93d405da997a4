/// What a person reads off a document: the content of a `truth.json`.
struct Truth: Decodable {
  /// The ids of the forms in the document.
  var forms: [String]
  /// Who reports; null when the document does not say.
  var agency: String?
  /// The year reported on; null when the document does not say.
  var year: Int?
  /// The title, the dates, the scope; compared only where they are given.
  var title: Expected<String>?
  var published: Expected<String>?
  var signed: Expected<String>?
  var scope: Expected<String>?
  /// The headings of all sections; compared only if given.
  var sections: [String]?
  /// How many cells the tables print.
  var cells: Int
  /// The number in all cells that `fields` does not name; without it there are no such cells.
  var otherwise: Double?
  /// The cells: a number, or the name of the state of what is no number.
  var fields: [String: Value]
  /// Fields of which no table says anything.
  var absent: [String]?
  /// The numbers in running text; compared only if given.
  var prose: [String: Double]?
  /// Numbers in running text that may be reported or left out.
  var optionalProse: [String]?
  /// The rules of all findings, each once, sorted.
  var rules: [String]
  /// The report's status; `ok` or `findings` unless given.
  var status: String?

  enum CodingKeys: String, CodingKey {
    case forms, agency, year, title, published, signed, scope, sections, cells, otherwise, fields
    case absent, prose, rules, status
    case optionalProse = "prose_optional"
  }

  /// A number or the name of a state.
  enum Value: Decodable, Equatable {
    case number(Double)
    case state(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .state(try container.decode(String.self))
      }
    }
  }

  /// A value that may be null, which differs from its not being given.
  struct Expected<Content: Decodable>: Decodable {
    let content: Content?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      content = container.decodeNil() ? nil : try container.decode(Content.self)
    }
  }
}
