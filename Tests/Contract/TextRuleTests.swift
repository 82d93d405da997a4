import NianbaoKit
import TestSupport
import Testing

/// The rules by which each form compares its cells with the text.
@Suite struct TextRuleTests {
  private static let registry = Registry.linked

  /// The rules on text that a report breaks.
  ///
  /// - Parameters:
  ///   - form: The form, all of whose cells have zeros but those that are given.
  ///   - text: Sentences, marked as in `StatedText`.
  ///   - cells: `field=value` with spaces between; a value is a number, `blank` or `absent`.
  /// - Returns: The ids of the rules, once for each finding.
  private static func broken(_ form: String, _ text: String, _ cells: String) -> [String] {
    let stated = StatedText(text, registry.fields)
    var report = Report(source: form, text: stated.text, fields: registry.fields)
    report.forms = [form]
    var values: [Substring: Substring] = [:]
    for cell in cells.split(separator: " ") {
      let sides = cell.split(separator: "=")
      precondition(registry.fields.id(String(sides[0])) != nil, "no field \(sides[0])")
      values[sides[0]] = sides[1]
    }
    for field in registry.readers.first(where: { $0.name == form })?.fields ?? [] {
      let value = values[field.id[...]] ?? "0"
      guard value != "absent", let id = registry.fields.id(field.id) else { continue }
      let number = Int64(value)
      report.facts.append(
        Fact(
          field: id, state: number == nil ? .blank : .number, origin: .table,
          number: Number(number ?? 0), raw: 0..<0, place: Place(bytes: 0..<0, line: 1)))
    }
    report.facts += stated.facts
    let whole = 0..<stated.text.count
    report.sections = [
      Section(
        heading: 0..<0, kind: .overview, paragraphs: [whole], place: Place(bytes: whole, line: 1))
    ]
    registry.rules.check(&report)
    return report.findings.map(\.rule).filter { $0.hasPrefix("TXT") }
  }

  private static let numbers = [
    ("requests.received.new.all 5", "requests.received.new.all=5"),
    ("outcomes.granted.total 3", "outcomes.granted.full.all=2 outcomes.granted.partial.all=1"),
    (
      "outcomes.denied.total 3",
      "outcomes.denied.third_party.all=1 outcomes.denied.internal_affairs.all=2"
    ),
    (
      "outcomes.not_provided.total 3",
      "outcomes.not_provided.not_held.all=1 outcomes.not_provided.unclear.all=2"
    ),
    (
      "outcomes.not_processed.total 3",
      "outcomes.not_processed.duplicate.all=1 outcomes.not_processed.reissue.all=2"
    ),
    (
      "outcomes.granted.total 3",
      "outcomes.granted.full.all=blank outcomes.granted.full.research=2 outcomes.granted.partial.business=1"
    ),
    (
      "outcomes.denied.total 3",
      "outcomes.denied.third_party.all=blank outcomes.denied.third_party.other_org=1 outcomes.denied.internal_affairs.natural_person=2"
    ),
    (
      "outcomes.not_provided.total 3",
      "outcomes.not_provided.unclear.all=blank outcomes.not_provided.unclear.legal_service=3"
    ),
    (
      "outcomes.not_processed.total 3",
      "outcomes.not_processed.reissue.all=blank outcomes.not_processed.reissue.public_interest=3"
    ),
    (
      "requests.pending.end.all 3",
      "requests.pending.end.all=blank requests.pending.end.research=1 requests.pending.end.natural_person=2"
    ),
    (
      "requests.received.organizations 15",
      "requests.received.new.business=1 requests.received.new.research=2 requests.received.new.public_interest=3 requests.received.new.legal_service=4 requests.received.new.other_org=5"
    ),
    ("litigation.total 3", "litigation.direct.total=1 litigation.after_review.total=2"),
    ("litigation.upheld 3", "litigation.direct.upheld=1 litigation.after_review.upheld=2"),
    ("litigation.corrected 3", "litigation.direct.corrected=1 litigation.after_review.corrected=2"),
    (
      "proactive.decisions.total 6",
      "proactive.licensing.decisions=1 proactive.penalties.decisions=2 proactive.coercion.decisions=3"
    ),
  ]

  @Test("stated numbers are those of their cells", arguments: ["form-2019", "form-2021"], numbers)
  func comparesNumbers(form: String, one: (stated: String, cells: String)) {
    #expect(Self.broken(form, "羊{\(one.stated)件}。", one.cells) == [])
    #expect(Self.broken(form, "羊{\(one.stated)件}。", "") == ["TXT-TABLE"])
  }

  @Test("some rows are those of one form")
  func comparesRowsOfOneForm() {
    let other = "proactive.other_services.decisions=4"
    #expect(Self.broken("form-2019", "羊{proactive.decisions.total 4件}。", other) == [])
    let parts = """
      outcomes.other.total.all=absent outcomes.other.total.natural_person=absent \
      outcomes.other.correction_lapsed.all=1 outcomes.other.fee_unpaid.all=2 \
      outcomes.other.misc.all=3
      """
    #expect(Self.broken("form-2021", "羊{outcomes.other.total.all 6件}。", parts) == [])
    #expect(Self.broken("form-2021", "羊{outcomes.other.total.all 5件}。", parts) == ["TXT-TABLE"])
  }

  @Test(
    "what there was none of is zero in the table",
    arguments: [
      ("form-2019", "requests.received.new.all", "requests.received.new.all"),
      ("form-2021", "review.total", "review.total"),
      ("form-2019", "litigation.total", "litigation.direct.total"),
      ("form-2021", "litigation.total", "litigation.after_review.total"),
      ("form-2021", "litigation.corrected", "litigation.after_review.corrected"),
      ("form-2021", "outcomes.denied.total", "outcomes.denied.state_secret.all"),
      ("legacy-2014-2018", "requests.received.new", "requests.received.new"),
      ("local-fujian", "review.total", "review.total"),
    ])
  func comparesNones(form: String, field: String, cell: String) {
    #expect(Self.broken(form, "{\(field) 没有}羊。", "") == [])
    #expect(Self.broken(form, "{\(field) 没有}羊。", "\(cell)=2") == ["TXT-NONE"])
    #expect(Self.broken(form, "{\(field) 没有}羊。", "\(cell)=blank") == [])
  }

  @Test("older tables are compared cell by cell")
  func comparesOlderTables() {
    for form in ["legacy-2014-2018", "local-fujian"] {
      let text = "羊{proactive.items.total 7条}。"
      #expect(Self.broken(form, text, "proactive.items.total=7") == [])
      #expect(Self.broken(form, text, "proactive.items.total=5") == ["TXT-TABLE"])
    }
  }

  @Test("requests received may be counted in three ways", arguments: ["form-2019", "form-2021"])
  func knowsWhatReceivedMeans(form: String) {
    let cells = """
      requests.received.new.all=12 requests.pending.start.all=3 outcomes.total.all=11 \
      requests.pending.end.all=4
      """
    func broken(_ number: Int) -> [String] {
      Self.broken(form, "收到{requests.received.new.all \(number)件}。", cells)
    }
    #expect(broken(12) == [])
    #expect(broken(15) == ["TXT-RECEIVED-AMBIGUOUS"])
    #expect(broken(11) == ["TXT-RECEIVED-AMBIGUOUS"])
    #expect(broken(14) == ["TXT-TABLE"])
  }

  @Test("all done means that none are carried forward", arguments: ["form-2019", "form-2021"])
  func believesNoEmptyPraise(form: String) {
    func broken(_ words: String, _ left: Int) -> [String] {
      Self.broken(
        form, "收到{requests.received.new.all 5件}，\(words)。",
        "requests.received.new.all=5 requests.pending.end.all=\(left)")
    }
    #expect(broken("全部按时办结", 0) == [])
    #expect(broken("全部按时办结", 2) == ["TXT-ALLDONE"])
    #expect(broken("均已按时答复", 2) == ["TXT-ALLDONE"])
    #expect(broken("均在法定期限内予以答复", 2) == [])
    #expect(broken("其余均已办结", 2) == [])
    #expect(broken("除结转下年度的外均已办结", 2) == [])
  }

  @Test(
    "all requests done means the same without their number",
    arguments: ["form-2019", "form-2021"])
  func believesNoPraiseOfAll(form: String) {
    func broken(_ text: String, _ left: String) -> [String] {
      Self.broken(form, text, "requests.pending.end.all=\(left)")
    }
    for text in [
      "所有申请均已按时办结。", "所有政府信息公开申请均已答复，群众满意。", "羊群壮大；依申请公开。全部申请均已按期答复。",
    ] {
      #expect(broken(text, "0") == [])
      #expect(broken(text, "2") == ["TXT-ALLDONE"])
      #expect(broken(text, "blank") == [])
    }
    for text in [
      "羊群壮大。所有申请均已按时办结。", "确保所有申请均已按时办结。", "所有申请均已按时办结，其余结转下年。", "所有申请均在处理。",
      "所有人大建议均已按时办结。",
    ] {
      #expect(broken(text, "2") == [])
    }
  }

  @Test("a rate of completion of 100 % leaves none", arguments: ["form-2019", "form-2021"])
  func believesNoFullRate(form: String) {
    func broken(_ words: String, _ left: Int) -> [String] {
      Self.broken(
        form, "收到{requests.received.new.all 5件}，\(words)。",
        "requests.received.new.all=5 requests.pending.end.all=\(left)")
    }
    #expect(broken("办结率100%", 0) == [])
    #expect(broken("办结率100%", 2) == ["TXT-ALLDONE"])
    #expect(broken("办结率达100%", 2) == ["TXT-ALLDONE"])
    #expect(broken("按时办结率100%", 2) == [])
    #expect(broken("除结转的外办结率100%", 2) == [])
  }

  @Test(
    "a lower limit is contradicted by less, not by much more",
    arguments: ["5件以上", "超过5件", "超5件"])
  func comparesLowerLimits(words: String) {
    let text = "羊{requests.received.new.all \(words)}。"
    #expect(Self.broken("form-2021", text, "requests.received.new.all=7") == [])
    #expect(Self.broken("form-2021", text, "requests.received.new.all=700") == [])
    #expect(Self.broken("form-2021", text, "requests.received.new.all=4") == ["TXT-TABLE"])
    let more = "羊{requests.received.new.all 5余件}。"
    #expect(Self.broken("form-2021", more, "requests.received.new.all=700") == ["TXT-TABLE"])
  }

  @Test("all upheld means that every case was", arguments: ["form-2019", "form-2021"])
  func countsCasesUpheld(form: String) {
    let text = "复议{review.total 7件}，诉讼{litigation.total 9件}，均获维持。"
    let totals = "review.total=7 litigation.direct.total=8 litigation.after_review.total=1 "
    let upheld = "review.upheld=7 litigation.direct.upheld=8 litigation.after_review.upheld=1"
    #expect(Self.broken(form, text, totals + upheld) == [])
    #expect(
      Self.broken(form, text, totals) == ["TXT-ALLUPHELD", "TXT-ALLUPHELD", "TXT-ALLUPHELD"])
    let some = "复议{review.total 7件}，1件纠正，其余均获维持；诉讼{litigation.total 9件}。"
    #expect(Self.broken(form, some, totals) == [])
    #expect(
      Self.broken("legacy-2014-2018", "复议{review.total 7件}，均维持。", "review.total=7")
        == ["TXT-ALLUPHELD"])
  }

  @Test("outcomes of the text add up", arguments: ["form-2019", "form-2021"])
  func addsUpOutcomes(form: String) {
    let text = """
      答复{outcomes.total.all 15件}，公开{outcomes.granted.total 1件}，不予{outcomes.denied.total 2件}，\
      无法{outcomes.not_provided.total 3件}，不理{outcomes.not_processed.total 4件}，\
      其他{outcomes.other.total.all 5件}。
      """
    let cells = """
      outcomes.total.all=15 outcomes.granted.partial.all=1 outcomes.denied.third_party.all=2 \
      outcomes.not_provided.unclear.all=3 outcomes.not_processed.reissue.all=4 \
      outcomes.other.total.all=5
      """
    #expect(Self.broken(form, text, cells) == [])
    let less = text.replacing(
      "公开{outcomes.granted.total 1件}", with: "公开{outcomes.granted.total 0件}")
    #expect(Set(Self.broken(form, less, cells)) == ["TXT-TABLE", "TXT-SUM"])
    let two = text.replacing(
      "公开{outcomes.granted.total 1件}",
      with: "公开{outcomes.granted.full.all 0件}，部分{outcomes.granted.partial.all 0件}")
    #expect(Set(Self.broken(form, two, cells)) == ["TXT-TABLE", "TXT-SUM"])
  }

  @Test(
    "shares are those of a total",
    arguments: [
      ("form-2019", "outcomes.denied.total", "outcomes.total.all"),
      ("form-2021", "outcomes.granted.full.all", "requests.received.new.all"),
      ("form-2021", "requests.received.channel.online", "requests.received.new.all"),
      ("legacy-2014-2018", "responses.granted.full", "responses.total"),
      ("legacy-2014-2018", "review.upheld", "review.total"),
      ("legacy-2014-2018", "capacity.staff.part_time", "capacity.staff.total"),
      ("local-fujian", "proactive.channel.website", "proactive.items.total"),
      ("prose", "capacity.staff.part_time", "capacity.staff.total"),
    ])
  func comparesShares(form: String, part: String, whole: String) {
    let text = "共{\(whole) 123件}，羊{\(part) 118件}，"
    let cells = form == "prose" ? "" : "\(whole)=123"
    func rules(_ share: String) -> [String] {
      Self.broken(form, "\(text)\(share)。", cells).filter { $0 == "TXT-PCT" }
    }
    #expect(rules("占96%") == [])
    #expect(rules("占总数的95.93%") == [])
    #expect(rules("占90%") == ["TXT-PCT"])
  }

  @Test("requests that were withdrawn are among the outcomes, and a text may count them or not")
  func knowsWithdrawnRequests() {
    let text = "收到申请10件，3件经申请人撤回，办结{outcomes.total.all 7件}。"
    let total = "outcomes.total.all=10 outcomes.other.misc.all="
    #expect(Self.broken("form-2021", text, total + "3").filter { $0 == "TXT-TABLE" } == [])
    #expect(Self.broken("form-2021", text, total + "2").contains("TXT-TABLE"))
  }
}
