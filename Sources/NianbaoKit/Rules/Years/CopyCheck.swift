/// Looks for a report that was copied from last year's: sections whose words are nearly the same,
/// or tables with just the same numbers.
///
/// The argument is `<similarity> <characters> <numbers>`: from which similarity on, from 0 to 1, a
/// section counts as copied; how many characters it has at least, digits and ASCII signs left out;
/// and how many numbers other than zero the tables have at least that are the same in both years.
struct CopyCheck: Check {
  static let name = "copy"

  let span = Span.years
  private let similarity: Double
  private let characters: Int
  private let numbers: Int

  private struct Copy {
    let earlier: KeptReport.Section
    let later: KeptReport.Section
    let similarity: Double
  }

  init(_ rule: Rule, _ scope: RuleScope) {
    let words = rule.argument.split(separator: " ")
    guard words.count == 3, let similarity = Double(words[0]), let characters = Int(words[1]),
      let numbers = Int(words[2])
    else { preconditionFailure("rules.tsv: \(rule.argument)") }
    (self.similarity, self.characters, self.numbers) = (similarity, characters, numbers)
  }

  func evaluate(_ subject: Subject, _ evaluation: inout Evaluation) {
    guard let pair = subject.pair else { return }
    var isCompared = false
    var copies: [Copy] = []
    for later in pair.later.sections where later.sketch.characters >= characters {
      var best: Copy?
      for earlier in pair.earlier.sections
      where earlier.kind == later.kind && earlier.sketch.characters >= characters {
        let similarity = later.sketch.similarity(earlier.sketch)
        if similarity > best?.similarity ?? -1 {
          best = Copy(earlier: earlier, later: later, similarity: similarity)
        }
      }
      guard let best else { continue }
      isCompared = true
      if best.similarity >= similarity { copies.append(best) }
    }
    let same = pair.laterCells.sameNumbers(as: pair.earlierCells)
    let hasSameTables = same.differing == 0 && same.equal >= numbers
    isCompared = isCompared || same.differing + same.equal >= numbers
    guard !copies.isEmpty || hasSameTables else {
      return isCompared ? evaluation.hold() : evaluation.leaveOpen()
    }
    let first = copies.first.map { pair.isForLater ? $0.later : $0.earlier }
    evaluation.fail(
      Failure(
        message: message(
          copies, hasSameTables ? same.equal : nil, pair.earlier.year, pair.later.year),
        place: first?.place))
  }

  private func message(_ copies: [Copy], _ same: Int?, _ last: Int, _ now: Int) -> Message {
    var zh = copies.map { copy in
      """
      \(now) 年年报\(quoted(copy.later, .chinese))与 \(last) 年年报\(quoted(copy.earlier, .chinese))文字雷同\
      （相似度约 \(percent(copy))%\(numbers(copy, .chinese))）
      """
    }
    var en = copies.map { copy in
      """
      \(quoted(copy.later, .english)) of \(now) has nearly the words of \
      \(quoted(copy.earlier, .english)) of \(last) (about \(percent(copy)) %\(numbers(copy, .english)))
      """
    }
    if let same {
      zh.append("\(last) 年与 \(now) 年的表格都填写的数字全部相同，其中非零的有 \(same) 个")
      en.append(
        "all numbers that the tables of both \(last) and \(now) print are the same, \(same) of them "
          + "not 0")
    }
    return Message(
      zh: zh.joined(separator: "；") + "。请确认没有照抄。",
      en: en.joined(separator: "; ") + ". Please make sure that it was not copied.")
  }

  private func percent(_ copy: Copy) -> Int { Int((copy.similarity * 100).rounded(.down)) }

  private func quoted(_ section: KeptReport.Section, _ language: Language) -> String {
    let line = section.place.line
    switch language {
    case .chinese:
      let place = section.page.map { "第 \($0) 页" } ?? "第 \(line) 行"
      return "“\(section.heading)”（\(place)）"
    case .english:
      let place = section.page.map { "page \($0)" } ?? "line \(line)"
      return "“\(section.heading)” (\(place))"
    }
  }

  private func numbers(_ copy: Copy, _ language: Language) -> String {
    let (left, right) = (copy.later.sketch.numbers, copy.earlier.sketch.numbers)
    if left == 0, right == 0 { return "" }
    switch language {
    case .chinese: return left == right ? "，其中的数字也相同" : "，其中的数字不同"
    case .english: return left == right ? ", with the same numbers" : ", with other numbers"
    }
  }

  var example: Message {
    Message(
      zh: "2022 年年报“五、存在的主要问题及改进情况”（第 40 行）与 2021 年年报“五、存在的主要问题及改进情况”（第 38 行）文字雷同"
        + "（相似度约 98%，其中的数字不同）。请确认没有照抄。",
      en: "“五、存在的主要问题及改进情况” (line 40) of 2022 has nearly the words of "
        + "“五、存在的主要问题及改进情况” (line 38) of 2021 (about 98 %, with other numbers). "
        + "Please make sure that it was not copied.")
  }
}
