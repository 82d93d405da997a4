import NianbaoKit

/// A field of which a report does not say what the document says.
struct Deviation {
  let kind: Kind
  let source: String
  let field: String
  /// What the document says; nil when it says nothing.
  let truth: String?
  /// What the conversion made of it; nil when it made nothing.
  let output: String?

  enum Kind: String {
    /// A cell with a wrong state or number of which nothing warns.
    case silent = "SILENT"
    /// A number in a field that the document does not have.
    case invented = "invented"
    /// A wrong number from a sentence.
    case prose = "prose"
    /// A cell with a wrong state or number of which a warning or an error speaks.
    case flagged = "flagged"
    /// A cell that is not reported, or reported as unreadable.
    case absent = "absent"
  }

  init(_ kind: Kind, _ report: Report, field: String, truth: String?, _ fact: Fact?) {
    self.kind = kind
    source = report.source
    self.field = field
    self.truth = truth
    output = fact.map { fact in
      "\(fact.state.rawValue)\(fact.value.map { " \($0)" } ?? "") (\(report.string(fact.raw)))"
    }
  }

  /// Whether somebody who relies on the report is misled.
  var isSilent: Bool { [.silent, .invented, .prose].contains(kind) }

  /// One line for a person.
  var line: String {
    "\(kind.rawValue)  \(source)  \(field): \(truth ?? "nothing") -> \(output ?? "nothing")"
  }
}
