/// What one reader found in one document.
public struct Reading: Sendable {
  /// The form's id, such as `form-2019`, or `prose`.
  public let form: String
  /// How much of the form was recognised: the number of its labels and cells that were found.
  public let score: Int
  /// Whether the form was made for the reporting year, as far as both are known.
  public let isOfYear: Bool
  /// What the source says of the form's fields.
  public internal(set) var facts: [Fact]
  /// The rows of the form's tables that the form does not have, without numbers.
  public let extras: [ExtraRow]
  /// The sections, from readers of running text.
  public let sections: [Section]
  /// What a person should know.
  public let findings: [Finding]
  /// The byte ranges that the form's tables cover: text in them is no running text.
  public let covered: [Range<Int>]

  /// A reading.
  public init(
    form: String, score: Int, isOfYear: Bool = false, facts: [Fact], extras: [ExtraRow] = [],
    sections: [Section] = [],
    findings: [Finding] = [], covered: [Range<Int>] = []
  ) {
    self.form = form
    self.score = score
    self.isOfYear = isOfYear
    self.facts = facts
    self.extras = extras
    self.sections = sections
    self.findings = findings
    self.covered = covered
  }
}
