/// What a text claims by words, such as 全部办结, must hold in the table.
///
/// The words count behind a number that the text states, in the same sentence, and only until it
/// states something else; or behind words that name all of what is counted, as 所有政府信息公开申请,
/// with which a clause begins. Several claims of one rule are told one by one.
///
/// | clause | meaning |
/// |---|---|
/// | `about` | the fields whose numbers the words are said of |
/// | `then` | the formula that must hold; one for each `about` |
/// | `past` | further fields that may be stated between the number and the words |
/// | `says` | the words, `|` between them |
/// | `all` | words for all of what is counted, `|` between them |
/// | `naming` | words one of which names in the paragraph what `all` means, where it says more |
/// | `unless` | words in the sentence that limit the claim, `|` between them |
/// | `despite` | longer words in which those of `unless` limit nothing, as 结转 in 无结转 |
struct ClaimCheck: Check {
  static let name = "claim"

  private struct Claim {
    let about: Set<FieldID>
    let formula: FormulaCase
  }

  let span = Span.report
  private let claims: [Claim]
  private let past: Set<FieldID>
  private let words: [[UInt8]]
  private let all: [[UInt8]]
  private let naming: [[UInt8]]
  private let limits: [[UInt8]]
  private let exceptions: [[UInt8]]
  private let dictionary: FieldDictionary

  init(_ rule: Rule, _ scope: RuleScope) {
    let argument = RuleArgument(rule.argument)
    func fields(_ patterns: String) -> Set<FieldID> {
      Set(
        patterns.split(separator: " ").flatMap { scope.allIDs.fields(String($0)) }
          .compactMap { scope.dictionary.id($0) })
    }
    func words(_ clause: String) -> [[UInt8]] {
      argument.all(clause).flatMap { $0.split(separator: "|").map { Array($0.utf8) } }
    }
    dictionary = scope.dictionary
    claims = zip(argument.all("about"), argument.all("then")).flatMap { about, formula in
      FormulaCase.all(FormulaParser.formula(formula), fields: scope.ids, scope.dictionary)
        .map { Claim(about: fields(about), formula: $0) }
    }
    past = claims.reduce(argument.first("past").map(fields) ?? []) { $0.union($1.about) }
    self.words = words("says")
    all = words("all")
    naming = words("naming")
    limits = words("unless")
    exceptions = words("despite")
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    for claim in claims {
      let isStated = subject.report.stated.contains { claim.about.contains($0.field) }
      if !isStated, all.isEmpty { continue }
      let (verdict, failed) = claim.formula.evaluate(subject.cells, last: nil)
      // Only where the table says otherwise the words matter.
      if verdict == .holds {
        if isStated { evaluation.hold() }
      } else if let said = sentence(of: claim, subject.report, orOfAll: failed != nil) {
        if let failed {
          evaluation.fail(failure(failed, said, subject))
        } else if case .undecided(let holds) = verdict {
          evaluation.leaveOpen(holdsIfEmptyIsZero: holds)
        }
      }
    }
  }

  /// Where the text claims it: from the number to the words, or of all that is counted.
  ///
  /// To find the latter every sentence has to be looked at.
  private func sentence(of claim: Claim, _ report: Report, orOfAll: Bool) -> Place? {
    let stated = report.stated
    let cells = Cells(count: report.fields.entries.count)
    let own = Set(
      claim.formula.claims.flatMap { ($0.left + $0.right).fields(cells) }.map { $0.field })
    // A text that states how many are left claims nothing of all.
    let isLimited = stated.contains {
      own.contains($0.field) && !claim.about.contains($0.field) && $0.number != Number(0)
    }
    if isLimited { return nil }
    for fact in stated where claim.about.contains(fact.field) && fact.number != Number(0) {
      let start = fact.place.bytes.upperBound
      let next = stated.lazy.filter { !past.contains($0.field) }
        .map { $0.place.bytes.lowerBound }.filter { $0 >= start }.min()
      let end = Sentence.end(report.text, start, limit: next ?? report.text.count)
      guard let said = Sentence.end(of: words, report.text, start..<end),
        !limitsItself(Sentence.folded(report.text, start..<end))
      else { continue }
      return Place(bytes: fact.place.bytes.lowerBound..<said, line: fact.place.line)
    }
    return orOfAll && !all.isEmpty ? sentenceOfAll(report) : nil
  }

  /// The first sentence of the sections that claims it of all that is counted.
  private func sentenceOfAll(_ report: Report) -> Place? {
    for section in report.sections {
      for paragraph in section.paragraphs {
        var start = paragraph.lowerBound
        while start < paragraph.upperBound {
          let end = Sentence.end(report.text, start, limit: paragraph.upperBound)
          if end > start, claimsAll(report.text, start..<end, of: paragraph) {
            return Place(bytes: Space.trim(report.text, start..<end), line: section.place.line)
          }
          start = Sentence.next(report.text, max(end, start + 1), limit: paragraph.upperBound)
        }
      }
    }
    return nil
  }

  private func claimsAll(
    _ text: [UInt8], _ sentence: Range<Int>, of paragraph: Range<Int>
  ) -> Bool {
    let folded = Sentence.folded(text, sentence)
    guard let clause = Sentence.clause(beginningWith: all, folded),
      Sentence.hasOne(of: words, Array(clause)), !limitsItself(folded)
    else { return false }
    return sentence.lowerBound == paragraph.lowerBound
      || Sentence.hasOne(
        of: naming, Sentence.folded(text, paragraph.lowerBound..<sentence.upperBound))
  }

  /// Whether a sentence has words that limit the claim.
  private func limitsItself(_ sentence: [UInt8]) -> Bool {
    guard Sentence.hasOne(of: limits, sentence) else { return false }
    var rest: [UInt8] = []
    var position = 0
    while position < sentence.count {
      let word = exceptions.first { sentence[position...].starts(with: $0) }
      if word == nil { rest.append(sentence[position]) }
      position += word?.count ?? 1
    }
    return Sentence.hasOne(of: limits, rest)
  }

  private func failure(
    _ claim: FormulaCase.Comparison, _ said: Place, _ subject: Subject
  ) -> Failure {
    let fields = (claim.left + claim.right).fields(subject.cells).map { $0.field }
    return Failure(
      message: message(claim, subject.report.quote(said.bytes), subject.cells), fields: fields,
      place: said,
      evidence: Evidence(
        left: claim.left.total(subject.cells, nil).value,
        right: claim.right.total(subject.cells, nil).value,
        cells: fields.compactMap { subject.cited($0) }))
  }

  private func message(
    _ claim: FormulaCase.Comparison, _ quote: String, _ cells: Cells
  ) -> Message {
    let table = FormulaSentence(dictionary, cells, last: nil).message(claim, conditions: [])
    return Message(
      zh: "正文写「\(quote)」，表中却是：\(table.zh)",
      en: "The text says “\(quote)”, but the table: \(table.en)")
  }

  /// The first claim with a cell too many.
  var example: Message {
    guard let claim = claims.first?.formula.claims.first, let word = words.first else {
      return Message(zh: "", en: "")
    }
    var cells = Cells(count: dictionary.entries.count)
    for (index, term) in (claim.left + claim.right).fields(cells).enumerated() {
      cells.set(term.field, .number, Number(Int64(index + 1)))
    }
    return message(claim, "…\(String(decoding: word, as: UTF8.self))", cells)
  }
}
