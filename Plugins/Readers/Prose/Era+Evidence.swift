import NianbaoKit

extension Era {
  /// Decides by the document's own words, and only without them by the year.
  static func of(_ document: Document, _ outline: Outline, year: Int?) -> Era {
    let isLate = (year ?? 2021) >= 2021
    for section in outline.sections
    where formHeadings.occurs(in: document.simplifiedText, section.heading) {
      return isLate ? .form2021 : .form2019
    }
    for block in document.blocks {
      switch block {
      case .paragraph(let paragraph):
        if let era = evidence(paragraph.key, isLate) { return era }
      case .table(let table):
        for cell in table.cells {
          if let era = evidence(cell.key, isLate) { return era }
        }
      }
    }
    guard let year, year >= 2019 else { return .legacy }
    return isLate ? .form2021 : .form2019
  }

  private static let formHeadings = WordList<Bool>([
    (true, "收到和处理政府信息公开申请 其他需要报告的事项 其它需要报告的事项")
  ])

  private static func evidence(_ key: LabelKey, _ isLate: Bool) -> Era? {
    if ofForm2021.contains(key) { return .form2021 }
    if ofForm2019.contains(key) { return .form2019 }
    if ofBothForms.contains(key) { return isLate ? .form2021 : .form2019 }
    return ofLegacy.contains(key) ? .legacy : nil
  }

  private static let ofForm2021 = LabelSet("本年制发件数 本年废止件数 现行有效件数 本年处理决定数量")
  private static let ofForm2019 = LabelSet("本年新制作数量 本年新公开数量 对外公开总数量 上一年项目数量")
  private static let ofBothForms = LabelSet("本年新收政府信息公开申请数量")
  private static let ofLegacy = LabelSet("统计指标 申请答复数 申请办结数 主动公开政府信息数 属于已主动公开范围数")
}
