import NianbaoKit
import TestSupport

@testable import accuracy

/// A small report as text, with what is true of it.
enum SmallReport {
  static let converter = Converter()

  /// The table on disclosure of a report for 2022; the last amount is printed in 元.
  static let text = """
    墨溪县审计局2022年政府信息公开工作年度报告
    一、总体情况
    2022年，共收到政府信息公开申请12件，均已按规定办理。
    二、主动公开政府信息情况
    第二十条第(一)项 | |||
    信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
    规章 | 0 | 0 | 3 |
    行政规范性文件 | 2 | - | 9 |
    第二十条第(八)项 | |||
    信息内容 | 本年收费金额(单位:万元) | ||
    行政事业性收费 | 251000元 | ||
    """

  /// The report of it.
  static let report = converter.convert(Source(name: "small.txt", bytes: Array(text.utf8)))

  /// The truth about it.
  static let truth = DocumentTruth(
    forms: ["form-2021"], year: 2022, agencies: ["墨溪县审计局"],
    cells: [
      "proactive.rules.issued": .init(.number, 0),
      "proactive.rules.repealed": .init(.number, 0),
      "proactive.rules.in_force": .init(.number, 3),
      "proactive.normative_documents.issued": .init(.number, 2),
      "proactive.normative_documents.repealed": .init(.dash),
      "proactive.normative_documents.in_force": .init(.number, 9),
      "proactive.fees.amount": .init(.number, 25.1),
    ], prose: ["requests.received.new.all": 12])

  /// The score of the report when something else were true.
  static func scorer(_ change: (inout DocumentTruth) -> Void) -> Scorer {
    var truth = truth
    change(&truth)
    return Scorer(report, truth)
  }
}
