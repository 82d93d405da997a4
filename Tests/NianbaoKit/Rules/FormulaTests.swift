import Testing

@testable import NianbaoKit

/// The words of formulas.
@Suite struct FormulaTests {
  private static let fields = FieldDictionary([
    (
      form: "f",
      fields: ["a.x", "a.y", "a.all", "b.x", "b.y", "b.all", "c", "d.one", "d.two"].map {
        Field(
          id: $0, shortName: $0, label: Message(zh: $0, en: $0), unit: "件", kind: .count)
      }
    )
  ])

  private func verdict(
    _ formula: String, _ values: [String: Int64?], last: [String: Int64] = [:]
  ) -> [Verdict] {
    let ids = Self.fields.entries.map(\.field.id)
    func cells(_ values: [String: Int64?]) -> Cells {
      var cells = Cells(count: ids.count)
      for (id, value) in values {
        guard let field = Self.fields.id(id) else { continue }
        cells.set(field, value == nil ? .blank : .number, Number(value ?? 0))
      }
      return cells
    }
    return FormulaCase.all(FormulaParser.formula(formula), fields: FormFields(ids), Self.fields).map
    {
      $0.evaluate(cells(values), last: cells(last.mapValues { $0 })).verdict
    }
  }

  @Test("Braces stand for every word that makes all fields fields of the form")
  func braces() {
    #expect(
      verdict(
        "{}.all == {}.x + {}.y", ["a.x": 1, "a.y": 2, "a.all": 3, "b.x": 1, "b.y": 1, "b.all": 3])
        == [.holds, .fails])
    #expect(
      verdict("a.{} <= b.{}", ["a.x": 1, "b.x": 1, "a.y": 2, "b.y": 1, "a.all": 0, "b.all": 0])
        == [.holds, .fails, .holds])
  }

  @Test("A star adds up all fields that fit")
  func stars() {
    #expect(verdict("c == d.*", ["c": 3, "d.one": 1, "d.two": 2]) == [.holds])
  }

  @Test("Empty cells leave a formula open and tell what zeros would mean")
  func empty() {
    #expect(
      verdict("c == d.*", ["c": 1, "d.one": 1, "d.two": nil])
        == [.undecided(holdsIfEmptyIsZero: true)])
    #expect(
      verdict("c == d.*", ["c": 2, "d.one": 1, "d.two": nil])
        == [.undecided(holdsIfEmptyIsZero: false)])
    #expect(verdict("c == d.*", ["c": 1, "d.one": 1]) == [.undecided(holdsIfEmptyIsZero: nil)])
  }

  @Test("What exceeds the other side already fails in spite of empty cells")
  func exceeds() {
    #expect(verdict("c == d.*", ["c": 1, "d.one": 2, "d.two": nil]) == [.fails])
    #expect(verdict("d.* == c", ["c": 1, "d.one": 2, "d.two": nil]) == [.fails])
    #expect(verdict("d.* <= c", ["c": 1, "d.one": 2, "d.two": nil]) == [.fails])
    #expect(verdict("c >= d.*", ["c": 1, "d.one": 2, "d.two": nil]) == [.fails])
    #expect(
      verdict("c == d.one - d.two", ["c": 1, "d.one": 2, "d.two": nil])
        == [.undecided(holdsIfEmptyIsZero: false)])
    #expect(
      verdict("c == d.*", ["c": nil, "d.one": 2, "d.two": 1])
        == [.undecided(holdsIfEmptyIsZero: false)])
  }

  @Test("An optional field counts only where it is printed")
  func optional() {
    #expect(verdict("c == d.one + d.two?", ["c": 1, "d.one": 1]) == [.holds])
    #expect(verdict("c == d.one + d.two?", ["c": 1, "d.one": 1, "d.two": 1]) == [.fails])
  }

  @Test("Of two alternatives the printed one counts")
  func alternatives() {
    #expect(verdict("c == ( a.all | a.x + a.y )", ["c": 3, "a.all": 3]) == [.holds])
    #expect(verdict("c == ( a.all | a.x + a.y )", ["c": 3, "a.x": 1, "a.y": 2]) == [.holds])
    #expect(verdict("c == ( a.all | a.x + a.y )", ["c": 3, "a.x": 1, "a.y": 1]) == [.fails])
  }

  @Test("Where the condition does not hold nothing is claimed")
  func conditions() {
    #expect(verdict("c > 0 => a.x + a.y > 0", ["c": 0, "a.x": 0, "a.y": 0]) == [.holds])
    #expect(verdict("c > 0 => a.x + a.y > 0", ["c": 1, "a.x": 0, "a.y": 0]) == [.fails])
    #expect(verdict("c > 0 and a.x > 0 => a.y > 0", ["c": 1, "a.x": 0, "a.y": 0]) == [.holds])
    #expect(
      verdict("c > 0 => a.x > 0", ["c": nil, "a.x": 0]) == [.undecided(holdsIfEmptyIsZero: nil)])
  }

  @Test("Last year's cells, numbers and differences")
  func lastYear() {
    #expect(
      verdict("c == last(c) + a.x - a.y", ["c": 5, "a.x": 2, "a.y": 1], last: ["c": 4]) == [.holds])
    #expect(verdict("c == last(c) + 1", ["c": 6], last: ["c": 4]) == [.fails])
    #expect(verdict("c >= last(c)", ["c": 6]) == [.undecided(holdsIfEmptyIsZero: nil)])
    #expect(FormulaParser.formula("c == last(c)").looksBack)
    #expect(!FormulaParser.formula("c == a.x").looksBack)
  }

  @Test("Sums are exact, and what is too large is left open")
  func exact() {
    #expect(Number(1, decimals: 1).adding(Number(2, decimals: 1)) == Number(3, decimals: 1))
    #expect(Number(25, decimals: 1).adding(Number(5)) == Number(75, decimals: 1))
    #expect(Number(.max).adding(Number(1)) == nil)
    #expect(
      verdict("c == d.*", ["c": 1, "d.one": .max, "d.two": 1])
        == [.undecided(holdsIfEmptyIsZero: nil)])
  }

  @Test("Only an equation of added cells is a sum of the form")
  func equations() {
    #expect(FormulaParser.formula("c == a.x + a.y").equation != nil)
    #expect(FormulaParser.formula("c == ( a.all | a.x + a.y )").equation != nil)
    for text in ["c <= a.x", "c == a.x - a.y", "c == 0", "c == last(c)", "c > 0 => a.x == a.y"] {
      #expect(FormulaParser.formula(text).equation == nil)
    }
  }
}
