public import NianbaoKit

/// What a document says, cell by cell: what a conversion of it is scored against.
public struct DocumentTruth: Sendable {
  /// Whether the document is an annual report at all.
  public var isReport = true
  /// The ids of the forms of which one must be found; empty when the document has none.
  public var forms: [String]
  /// The year reported on, if the document says it.
  public var year: Int?
  /// The names of the agency that count as right.
  public var agencies: [String]
  /// Whether the document does not name the agency for certain, so that none is right too.
  public var namesNoAgency = false
  /// What the tables print, by field id.
  public var cells: [String: Cell]
  /// The numbers that sentences give for certain, by field id.
  public var prose: [String: Double]
  /// The fields of which sentences may be understood to say something.
  public var optionalProse: Set<String> = []

  /// The truth about a document.
  public init(
    forms: [String], year: Int?, agencies: [String], cells: [String: Cell] = [:],
    prose: [String: Double] = [:]
  ) {
    self.forms = forms
    self.year = year
    self.agencies = agencies
    self.cells = cells
    self.prose = prose
  }

  /// What one cell prints.
  public struct Cell: Sendable, Equatable {
    /// What kind of thing is printed; `unreadable` where nobody can tell.
    public var state: State
    /// The number in the field's unit, in the state `number`.
    public var number: Double?
    /// How much of it can be known from the document.
    public var certainty: Certainty

    /// A cell.
    public init(_ state: State, _ number: Double? = nil, certainty: Certainty = .certain) {
      self.state = state
      self.number = number
      self.certainty = certainty
    }

    /// Whether a fact says the same; a stroke and a word for none may be read as a blank.
    public func agrees(with fact: Fact) -> Bool {
      let found = fact.value?.double
      switch state {
      case .number:
        guard let number, let found else { return false }
        return abs(found - number) < 1e-6
      case .blank: return fact.state == .blank
      case .dash, .none:
        return found == nil && [.dash, .none, .blank].contains(fact.state)
      case .text, .unreadable: return found == nil
      }
    }
  }

  /// How much of a cell can be known from a document.
  public enum Certainty: Sendable {
    /// All of it.
    case certain
    /// It is printed, but nothing may tell where: it must be right or absent.
    case lost
    /// People disagree about it: it is not scored.
    case disputed
  }
}
