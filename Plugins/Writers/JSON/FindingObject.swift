import NianbaoKit

/// The JSON object of a finding.
enum FindingObject {
  /// Appends a finding as a part of its report's object.
  static func append(_ finding: Finding, of report: Report, to json: inout JSONBuffer) {
    json.raw("{")
    appendContent(finding, of: report, to: &json)
    json.raw("}")
  }

  /// Appends a finding that stands alone: with what tells its report.
  static func appendAlone(_ finding: Finding, of report: Report, to json: inout JSONBuffer) {
    json.raw("{\"source\":")
    json.string(report.source)
    json.raw(",\"agency\":")
    if let agency = report.identity.agency { json.string(agency) } else { json.raw("null") }
    json.raw(",\"year\":")
    if let year = report.identity.year { json.number(year) } else { json.raw("null") }
    json.raw(",")
    appendContent(finding, of: report, to: &json)
    json.raw("}")
  }

  private static func appendContent(
    _ finding: Finding, of report: Report, to json: inout JSONBuffer
  ) {
    json.raw("\"rule\":")
    json.string(finding.rule)
    json.raw(",\"severity\":")
    json.string(finding.severity.rawValue)
    json.raw(",\"message\":")
    append(finding.message, to: &json)
    json.raw(",\"fields\":")
    json.list(finding.fields) { id, json in json.string(report.fields[id].id) }
    if let evidence = finding.evidence { append(evidence, of: report, to: &json) }
    if let place = finding.place {
      json.raw(",\"place\":")
      PlaceObject.append(place, of: report, to: &json)
    }
  }

  private static func append(_ message: Message, to json: inout JSONBuffer) {
    json.raw("{\"zh\":")
    json.string(message.zh)
    json.raw(",\"en\":")
    json.string(message.en)
    json.raw("}")
  }

  /// Appends the keys that tell what was compared, each behind a comma.
  static func append(_ evidence: Evidence, of report: Report, to json: inout JSONBuffer) {
    if let left = evidence.left, let right = evidence.right {
      json.raw(",\"left\":")
      json.number(left)
      json.raw(",\"right\":")
      json.number(right)
      if let difference = evidence.difference {
        json.raw(",\"difference\":")
        json.number(difference)
      }
    }
    json.raw(",\"cells\":")
    json.list(evidence.cells) { cell, json in append(cell, of: report, to: &json) }
    if let suggestion = evidence.suggestion {
      json.raw(",\"suggestion\":{\"message\":")
      append(suggestion.message, to: &json)
      json.raw(",\"changes\":")
      json.list(suggestion.changes) { change, json in
        json.raw("{\"field\":")
        json.string(report.fields[change.field].id)
        json.raw(",\"value\":")
        json.number(change.value)
        json.raw("}")
      }
      json.raw("}")
    }
  }

  /// A cell of another report has its place in that report's source, which has no pages here.
  private static func append(_ cell: CitedCell, of report: Report, to json: inout JSONBuffer) {
    json.raw("{\"field\":")
    json.string(report.fields[cell.field].id)
    if let source = cell.source {
      json.raw(",\"source\":")
      json.string(source)
      json.raw(",\"year\":")
      if let year = cell.year { json.number(year) } else { json.raw("null") }
    }
    json.raw(",\"value\":")
    if let value = cell.value { json.number(value) } else { json.raw("null") }
    json.raw(",\"raw\":")
    json.string(cell.raw)
    json.raw(",\"place\":")
    PlaceObject.append(cell.place, of: cell.source == nil ? report : nil, to: &json)
    json.raw("}")
  }
}
