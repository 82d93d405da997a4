import NianbaoKit

/// Chooses one statement for each field and tells where two of them disagree.
struct StatementChoice: Sendable {
  private let fields: FieldDictionary
  /// For each measure the field in each era; nil where the era has none.
  private let ids: [[FieldID?]]

  init(_ fields: FieldDictionary) {
    self.fields = fields
    ids = [Era.legacy, .form2019, .form2021].map { era in
      Measure.allCases.map { measure in measure.fieldName(in: era).flatMap(fields.id) }
    }
  }

  /// The facts, in the order of the text, and what is doubtful about them.
  func choose(
    _ statements: [Statement], _ era: Era, _ document: Document
  ) -> (facts: [Fact], findings: [Finding]) {
    guard !statements.isEmpty else { return ([], []) }
    let ids = self.ids[era.index]
    var chosen: [(id: FieldID, statement: Statement)] = []
    for statement in statements {
      guard let id = ids[statement.measure.rawValue] else { continue }
      if let index = chosen.firstIndex(where: { $0.id == id }) {
        if isBetter(statement, than: chosen[index].statement) {
          chosen[index].statement = statement
        }
      } else {
        chosen.append((id, statement))
      }
    }
    // Where several accounts are told of, none of them is the whole.
    chosen.removeAll { id, statement in
      statements.contains { other in
        other.measure == statement.measure && other.number != statement.number
          && (other.isOfAccount || statement.isOfAccount)
      }
    }
    var findings: [Finding] = []
    for (id, statement) in chosen {
      for other in statements
      where ids[other.measure.rawValue] == id
        && contradicts(other, statement, document.text)
      {
        findings.append(differs(id, statement, other, document))
        break
      }
    }
    let facts = chosen.map { fact($0.id, $0.statement) }
    return (facts, findings)
  }

  /// Whether a later statement replaces an earlier one.
  private func isBetter(_ new: Statement, than old: Statement) -> Bool {
    if new.measure != old.measure { return new.measure.rawValue < old.measure.rawValue }
    if new.isAtHome != old.isAtHome { return new.isAtHome }
    return old.bounds != nil && new.bounds == nil
  }

  /// Whether two exact statements give different numbers.
  ///
  /// A smaller number behind 其中 in the same paragraph is taken as a part of the first one.
  private func contradicts(
    _ other: Statement, _ chosen: Statement, _ text: [UInt8]
  ) -> Bool {
    guard other.measure == chosen.measure, other.bounds == nil, chosen.bounds == nil,
      other.number != chosen.number
    else {
      return false
    }
    return other.paragraph != chosen.paragraph || other.number > chosen.number
      || other.quote.lowerBound < chosen.quote.lowerBound
      || !Lexicon.among.occurs(in: text, chosen.raw.upperBound..<other.raw.lowerBound)
  }

  private func fact(_ id: FieldID, _ statement: Statement) -> Fact {
    Fact(
      field: id, state: .number, origin: .prose, number: inUnit(statement.number, id),
      bounds: statement.bounds.map {
        Bounds(low: inUnit($0.low, id), high: inUnit($0.high, id))
      }, raw: statement.raw, place: Place(bytes: statement.quote, line: statement.line))
  }

  /// Money is read in yuan; some fields are kept in 万元.
  private func inUnit(_ number: Number, _ id: FieldID) -> Number {
    guard fields[id].unit == "万元" else { return number }
    return number.shifted(right: 4) ?? number
  }

  private func differs(
    _ id: FieldID, _ chosen: Statement, _ other: Statement, _ document: Document
  ) -> Finding {
    let label = fields[id].label
    let first = document.string(chosen.quote)
    let second = document.string(other.quote)
    return Finding(
      .proseDiffers,
      message: Message(
        zh: "正文对“\(label.zh)”说法不一：“\(first)”与“\(second)”，取前者。",
        en: "The text states two numbers for \(label.en): “\(first)” and “\(second)”; "
          + "the first one is used."),
      fields: [id], place: Place(bytes: other.quote, line: other.line))
  }
}
