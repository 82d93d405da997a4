import NianbaoKit

/// The JSON object of a report: its keys and their order.
struct ReportObject {
  private let facts: FactObject

  init(_ fields: FieldDictionary) { facts = FactObject(fields) }

  func append(_ report: Report, to json: inout JSONBuffer) {
    json.raw("{\"source\":")
    json.string(report.source)
    json.raw(",\"forms\":")
    json.list(report.forms) { form, json in json.string(form) }
    append(report.identity, to: &json)
    append(report.region, to: &json)
    json.raw(",\"facts\":")
    json.list(report.facts, isOpen: !report.extras.isEmpty) { fact, json in
      facts.append(fact, of: report, to: &json)
    }
    appendExtras(of: report, to: &json)
    json.raw(",\"sections\":")
    json.list(report.sections) { section, json in append(section, of: report, to: &json) }
    json.raw(",\"findings\":")
    json.list(report.findings) { finding, json in
      FindingObject.append(finding, of: report, to: &json)
    }
    append(report.tally, to: &json)
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

  private func append(_ region: Region?, to json: inout JSONBuffer) {
    json.raw(",\"region\":")
    guard let region else { return json.raw("null") }
    json.raw("{\"code\":")
    optional(region.code, to: &json)
    json.raw(",\"name\":")
    optional(region.name, to: &json)
    json.raw(",\"level\":")
    optional(region.level?.rawValue, to: &json)
    json.raw(",\"kind\":")
    optional(region.kind?.rawValue, to: &json)
    json.raw("}")
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

  private func append(_ tally: Tally, to json: inout JSONBuffer) {
    json.raw(",\"checks\":{\"held\":")
    json.number(tally.held)
    json.raw(",\"failed\":")
    json.number(tally.failed)
    json.raw(",\"undecided\":")
    json.number(tally.undecided)
    json.raw(",\"held_if_empty_is_zero\":")
    json.number(tally.heldIfEmptyIsZero)
    json.raw("}")
  }

  private func optional(_ text: String?, to json: inout JSONBuffer) {
    if let text { json.string(text) } else { json.raw("null") }
  }
}
