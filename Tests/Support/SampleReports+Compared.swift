public import NianbaoKit

extension SampleReports {
  /// A report with a finding that compares two cells, one of them last year's, and that suggests a
  /// change.
  public static let compared: Report = {
    var text = SampleText()
    _ = text.line("结转上年度")
    let line = text.line("上年结转：7 件")
    var place = line
    place.bytes = line.bytes.lowerBound + 15..<line.bytes.lowerBound + 16
    var report = Report(
      source: "样本/乙局 2022.txt", text: text.bytes, isSourceText: true, fields: fields)
    report.forms = ["form-2021"]
    report.identity.agency = "乙局"
    report.identity.year = 2022
    let received = SampleFields.id(SampleFields.received)
    var evidence = Evidence(
      left: Number(7), right: Number(9),
      cells: [
        CitedCell(field: received, raw: "7", value: Number(7), place: place),
        CitedCell(
          field: received, source: "样本/乙局 2021.txt", year: 2021, raw: "9", value: Number(9),
          place: Place(bytes: 0..<1, line: 12)),
      ])
    evidence.suggestion = Suggestion(
      message: Message(zh: "如果是 9，就成立。", en: "If it were 9, it would hold."),
      changes: [Suggestion.Change(field: received, value: Number(9))])
    report.findings = [
      Finding(
        rule: "XY-CARRY", severity: .error,
        message: Message(zh: "上年结转 7 ≠ 上年的 9。", en: "Carried over 7 ≠ last year's 9."),
        fields: [received], place: place, evidence: evidence)
    ]
    return report
  }()
}
