/// The sections that a form prescribes must be there, in their order, each with its own number.
///
/// A section is known by what its heading is about; a heading of the unit's own words counts when it
/// has the right number. Where a section is missing the rule fails only if the document begins and
/// ends where a report does (`Extent`), and only the last section is missing at its end unless
/// somebody signed the report: everything else may be cut off. Headings without numbers, as lists of
/// Word leave them in text, are not told to be numbered wrongly.
///
/// | clause | meaning |
/// |---|---|
/// | `section` | what a section is about (`Section.Kind`), its heading |
/// | `from`, `to` | as in `RuleArgument` |
struct SectionsCheck: Check {
  static let name = "sections"

  let span = Span.report
  private let demanded: [Demanded]
  private let years: ClosedRange<Int>?

  private struct Demanded {
    let kind: Section.Kind
    let heading: String
    let key: LabelKey
  }

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    years = argument.years
    demanded = argument.all("section").map { clause in
      let words = clause.split(separator: " ")
      guard words.count == 2, let kind = Section.Kind(rawValue: String(words[0])) else {
        preconditionFailure("rules.tsv: no section \(clause)")
      }
      return Demanded(kind: kind, heading: String(words[1]), key: LabelKey(String(words[1])))
    }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    guard years.include(report.identity.year) else { return }
    let ordinals = report.sections.map { Ordinal.section(in: report.text, $0.heading)?.value }
    let found = demanded.indices.map { section($0, among: report.sections, ordinals) }
    let present = found.compactMap { $0 }
    var misnumbered = found.indices.filter { number in
      found[number].flatMap { ordinals[$0] }.map { $0 != number + 1 } ?? false
    }
    let isOrdered = zip(present, present.dropFirst()).allSatisfy { $0 < $1 }
    if present.count == demanded.count, isOrdered, misnumbered.isEmpty {
      evaluation.hold()
      return
    }
    // A heading with a number that was there before looks like a line of the text.
    let lost = found.indices.filter { found[$0] == nil }
    let repeated = lost.filter { isLine(demanded[$0].key, in: report) }
    let missing = lost.filter { !repeated.contains($0) }
    misnumbered = (misnumbered + repeated).sorted()
    let tail = missing.reversed().enumerated()
      .prefix { demanded.count - 1 - $0.offset == $0.element }.count
    let extent = Extent(report)
    guard extent.beginsWhole,
      tail == 0 || report.identity.signed != nil || (tail == 1 && extent.endsWhole)
    else {
      evaluation.leaveOpen()
      return
    }
    evaluation.fail(
      Failure(
        message: message(missing, misnumbered, isOrdered),
        place: report.sections.last.map {
          Place(bytes: $0.heading, line: $0.place.line)
        }))
  }

  /// The section that stands for a demanded one.
  private func section(_ number: Int, among sections: [Section], _ ordinals: [Int?]) -> Int? {
    let kind = demanded[number].kind
    let same = sections.indices.filter { sections[$0].kind == kind }
    return same.first { ordinals[$0] == number + 1 } ?? same.first
      ?? sections.indices.first { ordinals[$0] == number + 1 && sections[$0].kind == .local }
  }

  /// A line that is longer than this many bytes is no heading.
  private static let longestHeading = 120

  private func isLine(_ key: LabelKey, in report: Report) -> Bool {
    report.sections.contains { section in
      section.paragraphs.contains { paragraph in
        paragraph.count <= Self.longestHeading
          && Ordinal.section(in: report.text, paragraph) != nil
          && LabelKey(report.text, paragraph) == key
      }
    }
  }

  private static let numerals = Array("一二三四五六七八九十").map(String.init)

  private func heading(_ number: Int) -> String {
    "\(Self.numerals[number])、\(demanded[number].heading)"
  }

  private func message(_ missing: [Int], _ misnumbered: [Int], _ isOrdered: Bool) -> Message {
    var zh: [String] = []
    var en: [String] = []
    if !missing.isEmpty {
      let names = missing.map { "「\(heading($0))」" }
      zh.append("没有找到\(names.joined(separator: "、"))")
      en.append("not found: \(names.joined(separator: ", "))")
    }
    if !misnumbered.isEmpty {
      let names = misnumbered.map { "「\(demanded[$0].heading)」应编为「\(Self.numerals[$0])」" }
      zh.append(names.joined(separator: "，"))
      let english = misnumbered.map { "「\(demanded[$0].heading)」 should be \($0 + 1)" }
      en.append("numbered wrongly: \(english.joined(separator: ", "))")
    }
    if !isOrdered {
      zh.append("各部分的次序与规定的不同")
      en.append("not in the prescribed order")
    }
    return Message(
      zh: "年报应有\(Self.numerals[demanded.count - 1])个部分，依次编号：\(zh.joined(separator: "；"))。",
      en: "A report has \(demanded.count) sections, numbered one after the other; "
        + "\(en.joined(separator: "; ")).")
  }

  /// The last section is missing.
  var example: Message { message([demanded.count - 1], [], true) }
}
