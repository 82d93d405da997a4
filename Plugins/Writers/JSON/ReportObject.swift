import NianbaoKit

/// The JSON object of a report: its keys and their order.
struct ReportObject {
  private let facts: FactObject

  init(_ fields: FieldDictionary) { facts = FactObject(fields) }

  func append(_ report: Report, to json: inout JSONBuffer) {
    json.raw("{\"source\":")
    json.string(report.source)
    json.raw(",\"forms\":")
    list(report.forms, to: &json) { form, json in json.string(form) }
    append(report.identity, to: &json)
    json.raw(",\"facts\":")
    list(report.facts, to: &json, isOpen: !report.extras.isEmpty) { fact, json in
      facts.append(fact, of: report, to: &json)
    }
    appendExtras(of: report, to: &json)
    json.raw(",\"sections\":")
    list(report.sections, to: &json) { section, json in append(section, of: report, to: &json) }
    json.raw(",\"findings\":")
    list(report.findings, to: &json) { finding, json in append(finding, of: report, to: &json) }
    json.raw(",\"status\":")
    json.string(report.status.rawValue)
    json.raw("}")
  }

  /// Rows that no form has go on with the list of facts.
  private func appendExtras(of report: Report, to json: inout JSONBuffer) {
    if report.extras.isEmpty { return }
    var isFirst = report.facts.isEmpty
    for row in report.extras {
      for value in row.values {
        if !isFirst { json.raw(",") }
        isFirst = false
        facts.append(value, of: row, in: report, to: &json)
      }
    }
    json.raw("]")
  }

  private func append(_ identity: Identity, to json: inout JSONBuffer) {
    json.raw(",\"agency\":")
    optional(identity.agency, to: &json)
    json.raw(",\"year\":")
    if let year = identity.year { json.number(year) } else { json.raw("null") }
    json.raw(",\"title\":")
    optional(identity.title, to: &json)
    json.raw(",\"published\":")
    optional(identity.published?.description, to: &json)
    json.raw(",\"signed\":")
    optional(identity.signed?.description, to: &json)
    json.raw(",\"scope\":")
    optional(identity.scope?.rawValue, to: &json)
  }

  private func append(_ section: Section, of report: Report, to json: inout JSONBuffer) {
    json.raw("{\"heading\":")
    json.string(report.text, CollectionOfOne(section.heading))
    json.raw(",\"kind\":")
    json.string(section.kind.rawValue)
    json.raw(",\"text\":")
    json.string(report.text, section.paragraphs)
    json.raw(",\"place\":")
    PlaceObject.append(section.place, of: report, to: &json)
    json.raw("}")
  }

  private func append(_ finding: Finding, of report: Report, to json: inout JSONBuffer) {
    json.raw("{\"rule\":")
    json.string(finding.rule)
    json.raw(",\"severity\":")
    json.string(finding.severity.rawValue)
    json.raw(",\"message\":{\"zh\":")
    json.string(finding.message.zh)
    json.raw(",\"en\":")
    json.string(finding.message.en)
    json.raw("},\"fields\":")
    list(finding.fields, to: &json) { id, json in json.string(report.fields[id].id) }
    if let place = finding.place {
      json.raw(",\"place\":")
      PlaceObject.append(place, of: report, to: &json)
    }
    json.raw("}")
  }

  private func optional(_ text: String?, to json: inout JSONBuffer) {
    if let text { json.string(text) } else { json.raw("null") }
  }

  private func list<Element>(
    _ elements: [Element], to json: inout JSONBuffer, isOpen: Bool = false,
    _ append: (Element, inout JSONBuffer) -> Void
  ) {
    json.raw("[")
    for index in elements.indices {
      if index > 0 { json.raw(",") }
      append(elements[index], &json)
    }
    if !isOpen { json.raw("]") }
  }
}
