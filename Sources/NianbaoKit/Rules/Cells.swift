/// The printed cells of a report by their fields: what formulas are evaluated on.
struct Cells {
  /// What a field's cell says, as far as sums are concerned.
  enum Kind: UInt8 {
    /// The field is not printed.
    case absent
    /// A number.
    case number
    /// Nothing, a stroke or a word for none: perhaps a zero, perhaps not.
    case empty
    /// Something that is no number.
    case unknown
  }

  private(set) var kinds: [Kind]
  private(set) var numbers: [Number]
  /// For each field the position of its fact in the report; meaningful where it is not absent.
  private var positions: [Int32]

  /// No cell at all.
  init(count: Int) {
    kinds = Array(repeating: .absent, count: count)
    numbers = Array(repeating: Number(0), count: count)
    positions = Array(repeating: -1, count: count)
  }

  /// Certain facts, printed ones unless told otherwise; of two facts of one field the first one
  /// counts.
  init(_ facts: [Fact], count: Int, where isWanted: (Fact) -> Bool = { $0.origin == .table }) {
    self.init(count: count)
    for index in facts.indices where isWanted(facts[index]) {
      let ordinal = Int(facts[index].field.ordinal)
      guard positions[ordinal] < 0 else { continue }
      positions[ordinal] = Int32(index)
      set(facts[index].field, facts[index].state, facts[index].number)
    }
  }

  /// Puts in a cell.
  mutating func set(_ field: FieldID, _ state: State, _ number: Number) {
    let ordinal = Int(field.ordinal)
    switch state {
    case .number:
      kinds[ordinal] = .number
      numbers[ordinal] = number
    case .blank, .dash, .none: kinds[ordinal] = .empty
    case .text, .unreadable: kinds[ordinal] = .unknown
    }
  }

  /// The position of a field's cell among the facts; nil where it is not printed.
  func position(_ field: FieldID) -> Int? {
    let position = positions[Int(field.ordinal)]
    return position < 0 ? nil : Int(position)
  }

  /// How many numbers other than zero two reports share, and how many differ where both print one.
  func sameNumbers(as other: Cells) -> (equal: Int, differing: Int) {
    var (equal, differing) = (0, 0)
    for ordinal in kinds.indices
    where kinds[ordinal] == .number && other.kinds[ordinal] == .number {
      if numbers[ordinal] != other.numbers[ordinal] {
        differing += 1
      } else if numbers[ordinal] != Number(0) {
        equal += 1
      }
    }
    return (equal, differing)
  }

  /// The fields that have a number in one of two reports which the other one does not have.
  func differences(from other: Cells) -> [FieldID] {
    kinds.indices.filter { ordinal in
      let (mine, others) = (kinds[ordinal] == .number, other.kinds[ordinal] == .number)
      return mine != others || mine && numbers[ordinal] != other.numbers[ordinal]
    }.map { FieldID(ordinal: Int32($0)) }
  }

  /// A field's number; nil where none is printed.
  subscript(field: FieldID) -> Number? {
    let ordinal = Int(field.ordinal)
    return kinds[ordinal] == .number ? numbers[ordinal] : nil
  }
}
