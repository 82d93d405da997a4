import NianbaoKit

/// The SARIF object of a finding: its sentences, where it is, and what it compares.
struct SARIFResult {
  let language: Language

  /// Appends a finding.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - report: Its report.
  ///   - rule: The position of its rule in the list of rules.
  ///   - json: Where to append.
  func append(_ finding: Finding, of report: Report, rule: Int, to json: inout JSONBuffer) {
    json.raw("{\"ruleId\":")
    json.string(finding.rule)
    json.raw(",\"ruleIndex\":")
    json.number(rule)
    json.raw(",\"level\":")
    json.raw(finding.severity.level)
    json.raw(",\"message\":{\"text\":")
    json.string(text(of: finding))
    json.raw("},\"locations\":[{")
    append(report.source, finding.place, report, to: &json)
    json.raw("}]")
    if let cells = finding.evidence?.cells, !cells.isEmpty {
      json.raw(",\"relatedLocations\":")
      json.list(cells) { cell, json in append(cell, of: report, to: &json) }
    }
    json.raw(",\"properties\":{\"agency\":")
    if let agency = report.identity.agency { json.string(agency) } else { json.raw("null") }
    json.raw(",\"year\":")
    if let year = report.identity.year { json.number(year) } else { json.raw("null") }
    if let page = finding.place.flatMap({ report.page(of: $0) }) {
      json.raw(",\"page\":")
      json.number(page)
    }
    json.raw(",\"fields\":")
    json.list(finding.fields) { id, json in json.string(report.fields[id].id) }
    if let evidence = finding.evidence {
      FindingObject.append(evidence, of: report, to: &json)
    }
    json.raw("}}")
  }

  /// The message, and behind it what may have gone wrong.
  private func text(of finding: Finding) -> String {
    let message = finding.message.text(language)
    guard let suggestion = finding.evidence?.suggestion?.message else { return message }
    return message
      + Message(zh: "可能的原因：\(suggestion.zh)", en: " Perhaps: \(suggestion.en)").text(language)
  }

  private func append(_ cell: CitedCell, of report: Report, to json: inout JSONBuffer) {
    json.raw("{")
    append(
      cell.source ?? report.source, cell.place, cell.source == nil ? report : nil, to: &json)
    json.raw(",\"message\":{\"text\":")
    json.string(cell.line(in: report))
    json.raw("}}")
  }

  /// Appends where something stands; columns where the report's text is the source's own.
  private func append(
    _ source: String, _ place: Place?, _ report: Report?, to json: inout JSONBuffer
  ) {
    json.raw("\"physicalLocation\":{\"artifactLocation\":{\"uri\":")
    json.string(Self.reference(source))
    json.raw("}")
    if let place {
      json.raw(",\"region\":{\"startLine\":")
      json.number(max(Int(place.line), 1))
      if let column = report?.column(of: place) {
        json.raw(",\"startColumn\":")
        json.number(column)
      }
      if let column = report?.endColumn(of: place) {
        json.raw(",\"endColumn\":")
        json.number(column)
      }
      json.raw("}")
    }
    json.raw("}")
  }

  /// A path as a reference (RFC 3986): everything but unreserved characters and slashes as %XX.
  private static func reference(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
