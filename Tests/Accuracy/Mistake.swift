import NianbaoKit

/// A number that is wrong and that nothing warns of.
struct Mistake {
  let kind: Kind
  let source: String
  let field: String
  /// What the document says; nil when it says nothing.
  let truth: String?
  /// What the conversion made of it.
  let output: String

  enum Kind: String {
    /// A cell with a wrong state or number.
    case silent = "SILENT"
    /// A number in a field that the document does not have.
    case invented = "invented"
    /// A wrong number from a sentence.
    case prose = "prose"
  }

  init(_ kind: Kind, _ report: Report, _ fact: Fact, field: String, truth: String?) {
    self.kind = kind
    source = report.source
    self.field = field
    self.truth = truth
    let value = fact.value.map { " \($0)" } ?? ""
    output = "\(fact.state.rawValue)\(value) (\(report.string(fact.raw)))"
  }

  /// One line for a person.
  var line: String {
    "\(kind.rawValue)  \(source)  \(field): \(truth ?? "not there") -> \(output)"
  }
}
