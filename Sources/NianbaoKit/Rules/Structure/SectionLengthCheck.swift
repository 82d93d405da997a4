/// A section must say something.
///
/// It is left open where the section is missing, where it breaks off in a sentence, and where it is
/// the last one of a document that ends in the middle (`Extent`).
///
/// | clause | meaning |
/// |---|---|
/// | `in` | what the section is about (`Section.Kind`) |
/// | `over` | the number of characters that it must exceed |
/// | `from`, `to` | as in `RuleArgument` |
struct SectionLengthCheck: Check {
  static let name = "section-length"

  let span = Span.report
  private let kind: Section.Kind
  private let least: Int
  private let years: ClosedRange<Int>?

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    guard let kind = argument.first("in").flatMap({ Section.Kind(rawValue: $0) }),
      let least = argument.first("over").flatMap({ Int($0) })
    else { preconditionFailure("rules.tsv: \(rule.id): \(rule.argument)") }
    (self.kind, self.least, years) = (kind, least, argument.years)
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    guard years.include(report.identity.year) else { return }
    guard let index = report.sections.firstIndex(where: { $0.kind == kind }) else {
      evaluation.leaveOpen()
      return
    }
    let section = report.sections[index]
    // Three bytes are one Chinese character; most sections need not be counted.
    let isLong = section.paragraphs.contains { $0.count > 12 * (least + 1) }
    if isLong || SectionText.length(section, report.text) > least {
      evaluation.hold()
    } else if Extent.breaksOff(section, report.text)
      || (index == report.sections.count - 1 && report.identity.signed == nil)
    {
      evaluation.leaveOpen()
    } else {
      evaluation.fail(
        Failure(
          message: Self.message(report.string(section.heading)),
          place: Place(bytes: section.heading, line: section.place.line)))
    }
  }

  private static func message(_ heading: String) -> Message {
    Message(
      zh: "「\(heading)」没有实质内容；请写明具体情况。",
      en: "The section 「\(heading)」 says next to nothing; please describe what there is.")
  }

  /// A section without text.
  var example: Message { Self.message("五、…") }
}
