import NianbaoKit
import Testing

/// Columns of remarks and of other years beside the values.
@Suite struct DroppedColumnTests {
  private static let labels = [
    "一、主动公开情况", "（一）主动公开政府信息数", "其中：主动公开规范性文件数", "制发规范性文件总数", "三、依申请公开情况", "（一）收到申请数",
    "1.当面申请数", "（二）申请办结数",
  ]
  private static let own = ["", "21", "22", "23", "", "24", "25", "26"]
  private static let other = ["", "91", "92", "93", "", "94", "95", "96"]

  enum Kind: CaseIterable {
    case page, bars
  }

  private func report(_ head: [String], _ columns: [[String]], _ kind: Kind) -> Report {
    let rows =
      [["统计指标", "单位"] + head]
      + Self.labels.indices.map { row in
        [Self.labels[row], Self.own[row].isEmpty ? "—" : "条"] + columns.map { $0[row] }
      }
    let title = "霁山市林业局2017年政府信息公开工作年度报告"
    let text: String
    switch kind {
    case .page:
      let body = rows.map { row in "<tr>" + row.map { "<td>\($0)</td>" }.joined() + "</tr>" }
      text = "<h1>\(title)</h1><p>附表</p><table>\(body.joined(separator: "\n"))</table>"
    case .bars:
      text =
        "\(title)\n附表\n" + rows.map { $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    }
    return Converter().convert(
      Source(name: kind == .page ? "a.html" : "a.txt", bytes: Array(text.utf8)))
  }

  private func values(_ report: Report) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: report.facts.compactMap { fact in
        fact.value.map { (report.fields[fact.field].id, $0.description) }
      })
  }

  private static let expected = [
    "proactive.items.total": "21", "proactive.items.normative_documents": "22",
    "proactive.normative_documents.issued_all": "23", "requests.received.new": "24",
    "requests.received.channel.in_person": "25", "requests.completed.total": "26",
  ]

  @Test(
    "The column of the report's year is read, on either side of others", arguments: Kind.allCases)
  func readsTheYear(kind: Kind) {
    for (head, columns, column) in [
      (["2017年", "2016年"], [Self.own, Self.other], 3),
      (["2016年", "2017年"], [Self.other, Self.own], 4),
      (["2016年度", "2017年度"], [Self.other, Self.own], 4),
      (["2017年统计数", "2016年统计数"], [Self.own, Self.other], 3),
      (["统计数", "2016年"], [Self.own, Self.other], 3),
      (["2015年", "2016年", "2017年"], [Self.other, Self.other, Self.own], 5),
    ] as [([String], [[String]], Int32)] {
      let report = report(head, columns, kind)
      #expect(values(report) == Self.expected, "\(head)")
      #expect(
        report.facts.filter { $0.value != nil }.allSatisfy { $0.place.column == column }, "\(head)")
    }
  }

  @Test("Remarks behind the values are no values", arguments: Kind.allCases)
  func readsPastRemarks(kind: Kind) {
    let empty = Self.labels.map { _ in "" }
    var words = empty
    words[2] = "详见网站"
    for remarks in [empty, words] {
      #expect(values(report(["统计数", "备注"], [Self.own, remarks], kind)) == Self.expected)
    }
  }

  @Test(
    "A number among the remarks, or two years that are not the report's, leave the table unread")
  func refusesDoubtfulColumns() {
    var remarks = Self.labels.map { _ in "" }
    remarks[2] = "7"
    for kind in Kind.allCases {
      #expect(values(report(["统计数", "备注"], [Self.own, remarks], kind)).isEmpty)
      #expect(values(report(["2015年", "2016年"], [Self.own, Self.other], kind)).isEmpty)
    }
  }
}
