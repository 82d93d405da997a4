import NianbaoKit

/// A report laid out for a person who wants to see what was recognised, and where.
struct Inspection {
  let report: Report
  let registry: Registry
  let language: Language

  init(_ report: Report, registry: Registry, language: Language) {
    self.report = report
    self.registry = registry
    self.language = language
  }

  /// The whole page.
  var text: String {
    let parts = [identity] + tables + [extras, legend, prose, sections, findings]
    return parts.filter { !$0.isEmpty }
      .map { $0.map { $0 + "\n" }.joined() }
      .joined(separator: "\n")
  }

  /// A heading or a word in the language of the page.
  func word(_ zh: String, _ en: String) -> String {
    Message(zh: zh, en: en).text(language)
  }

  /// A part of the document's text on one line.
  func string(_ range: Range<Int>) -> String {
    report.string(range).printable
  }

  /// Where something stands: its line, behind its page where there are pages.
  func position(_ place: Place?) -> String {
    guard let place else { return "" }
    return report.page(of: place).map { "\($0):\(place.line)" } ?? "\(place.line)"
  }

  /// The heading above positions.
  var positionName: String {
    report.pages.isEmpty ? word("行", "line") : word("页:行", "page:line")
  }

  private var identity: [String] {
    let known = report.identity
    let scope = known.scope.map { scope in
      switch scope {
      case .own: word("本机关", "own")
      case .jurisdiction: word("本行政区域", "whole jurisdiction")
      }
    }
    let forms = report.forms.map { form in
      let title = registry.readers.first { $0.name == form }?.title.text(language)
      return title.map { "\(form) (\($0))" } ?? form
    }
    let status =
      switch report.status {
      case .ok: word("正常", "ok")
      case .findings: word("有问题", "findings")
      case .incomplete: word("读取不全", "incomplete")
      case .unreadable: word("无法读取", "unreadable")
      }
    let rows: [(name: String, value: String?)] = [
      (word("来源", "source"), report.source),
      (word("机关", "agency"), known.agency),
      (word("年度", "year"), known.year.map(String.init)),
      (word("标题", "title"), known.title),
      (word("发布日期", "published"), known.published?.description),
      (word("落款日期", "signed"), known.signed?.description),
      (word("范围", "scope"), scope),
      (word("区划", "region"), region),
      (word("表格", "forms"), forms.isEmpty ? nil : forms.joined(separator: ", ")),
      (word("状态", "status"), status),
    ]
    let unknown = word("（未说明）", "(not stated)")
    return TextTable(rows.map { [$0.name, $0.value?.printable ?? unknown] }).lines
  }

  /// The division, the level and the kind of the agency, as far as they are known.
  private var region: String? {
    guard let region = report.region else { return nil }
    let division = [region.code, region.name].compactMap { $0 }.joined(separator: " ")
    let labels = [region.level?.label, region.kind?.label].compactMap { $0?.text(language) }
    return ([division] + labels).filter { !$0.isEmpty }.joined(separator: word("，", ", "))
  }

  private var sections: [String] {
    if report.sections.isEmpty { return [] }
    let rows = report.sections.map { section in
      [
        position(section.place), "\(section.paragraphs.count)", section.kind.rawValue,
        string(section.heading),
      ]
    }
    let headers = [
      positionName, word("段数", "paragraphs"), word("类别", "kind"), word("标题", "heading"),
    ]
    return [word("章节", "Sections")]
      + TextTable([headers] + rows, rightAligned: [0, 1], indent: 2).lines
  }
}
