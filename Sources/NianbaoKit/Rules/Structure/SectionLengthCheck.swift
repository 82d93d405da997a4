/// A section must say something.
///
/// It says nothing when it is very short, and when nothing is left of a short text without the words
/// that only repeat the heading, name the year or deny: 2022年，我局存在的问题：无。
/// It is left open where the section is missing, and where it is the last one of a document that
/// nobody signed, so that its text may be cut off.
///
/// | clause | meaning |
/// |---|---|
/// | `in` | what the section is about (`Section.Kind`) |
/// | `over` | the number of characters that it must exceed |
/// | `void` | words that say nothing, `|` between them |
/// | `from`, `to` | as in `RuleArgument` |
struct SectionLengthCheck: Check {
  static let name = "section-length"

  let span = Span.report
  private let kind: Section.Kind
  private let least: Int
  private let void: [[UInt8]]
  private let years: ClosedRange<Int>?

  /// Longer texts, in characters, say something whatever their words.
  private static let longestVoid = 60
  /// So many characters may be left over.
  private static let mostRest = 2

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    guard let kind = argument.first("in").flatMap({ Section.Kind(rawValue: $0) }),
      let least = argument.first("over").flatMap({ Int($0) })
    else { preconditionFailure("rules.tsv: \(rule.id): \(rule.argument)") }
    (self.kind, self.least, years) = (kind, least, argument.years)
    void = (argument.first("void") ?? "").split(separator: "|").map { Array($0.utf8) }
      .sorted { $0.count > $1.count }
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    let report = subject.report
    guard years.include(report.identity.year) else { return }
    guard let index = report.sections.firstIndex(where: { $0.kind == kind }) else {
      evaluation.leaveOpen()
      return
    }
    let section = report.sections[index]
    if saysSomething(section, report.text) {
      evaluation.hold()
    } else if index == report.sections.count - 1, report.identity.signed == nil {
      evaluation.leaveOpen()
    } else {
      let words = section.paragraphs.map { report.quote($0) }.joined()
      evaluation.fail(
        Failure(
          message: Self.message(report.string(section.heading), words),
          place: Place(bytes: section.heading, line: section.place.line)))
    }
  }

  private func saysSomething(_ section: Section, _ text: [UInt8]) -> Bool {
    guard SectionText.isLonger(than: least, section, text) else { return false }
    return SectionText.isLonger(than: Self.longestVoid, section, text)
      || Self.characters(rest(of: SectionText.folded(section, text))) > Self.mostRest
  }

  private static func characters(_ text: [UInt8]) -> Int { text.count { $0 & 0xC0 != 0x80 } }

  /// A text without digits, signs and the words that say nothing.
  private func rest(of text: [UInt8]) -> [UInt8] {
    var rest: [UInt8] = []
    var position = 0
    while position < text.count {
      if let word = void.first(where: { text[position...].starts(with: $0) }) {
        position += word.count
      } else if text[position] < 0x80 {
        position += 1
      } else if [0xE2, 0xE3, 0xEF].contains(text[position]) {
        // Chinese signs and full-width digits.
        position += 3
      } else {
        rest.append(text[position])
        position += 1
      }
    }
    return rest
  }

  private static func message(_ heading: String, _ words: String) -> Message {
    Message(
      zh: words.isEmpty
        ? "「\(heading)」是空的；请写明具体情况。"
        : "「\(heading)」只写了「\(words)」，没有实质内容；请写明具体情况。",
      en: words.isEmpty
        ? "The section 「\(heading)」 is empty; please describe what there is."
        : "The section 「\(heading)」 says only “\(words)”; please describe what there is.")
  }

  /// A section that only denies.
  var example: Message { Self.message("五、…", "无。") }
}
