/// Tells that a report of the same agency and year came before, and which numbers differ.
extension Finding {
  /// How many numbers are named, and how many cells are cited.
  private static let mostNamed = 5

  /// The finding, for the report that came behind the first one.
  static func repeated(
    _ report: KeptReport, _ first: KeptReport, _ dictionary: FieldDictionary
  ) -> Finding {
    let count = dictionary.entries.count
    let cells = (report.cells(count: count), first.cells(count: count))
    let differing = cells.0.differences(from: cells.1)
    let named = differing.prefix(mostNamed).map { field in
      let label = dictionary[field].label
      let (mine, other) = (cells.0[field]?.description, cells.1[field]?.description)
      return Message(
        zh: "\(label.zh) \(other ?? "无数字") 与 \(mine ?? "无数字")",
        en: "\(label.en) \(other ?? "no number") and \(mine ?? "no number")")
    }
    let isCut = differing.count > named.count
    let zh =
      differing.isEmpty
      ? "两份的数字没有不同"
      : "两份有 \(differing.count) 个数字不同：" + named.map(\.zh).joined(separator: "；")
        + (isCut ? "；等等" : "")
    let en =
      differing.isEmpty
      ? "their numbers do not differ"
      : (differing.count == 1 ? "one number differs: " : "\(differing.count) numbers differ: ")
        + named.map(\.en).joined(separator: "; ") + (isCut ? "; and more" : "")
    let cited = differing.prefix(mostNamed).flatMap { field in
      [
        report.cited(field, isOwn: true), first.cited(field, isOwn: false),
      ].compactMap { $0 }
    }
    return Finding(
      .repeatedReport, severity: differing.isEmpty ? .info : .warning,
      message: Message(
        zh: """
          同一机关“\(first.agency)”\(first.year) 年年报在“\(first.source)”中已有一份，这一份在“\(report.source)”中；\
          \(zh)。面板和与上年、下年的比较只用先读到的那一份\(differing.isEmpty ? "" : "，请确认哪一份有效")。
          """,
        en: """
          A \(first.year) report of the same agency “\(first.agency)” is in “\(first.source)” already, this \
          one is in “\(report.source)”; \(en). The panel and the comparison with other years take only the \
          one that was read first\(differing.isEmpty ? "" : "; please make sure which of the two counts").
          """),
      fields: differing, place: cited.first { $0.source == nil }?.place,
      evidence: cited.isEmpty ? nil : Evidence(cells: cited))
  }
}

extension FindingKind {
  static let repeatedReport = FindingKind(
    "META-REPEATED", .warning, zh: "同一批中有同一机关、同一年度的另一份年报，数字不同；没有不同时是提示",
    en:
      "the batch has another report of the same agency and year with other numbers; info where none "
      + "differs")

  /// What comparing the reports of a batch tells.
  static let ofHistory = [repeatedReport]
}
