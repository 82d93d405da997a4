import NianbaoKit

/// The JSON object of a fact.
struct FactObject {
  /// For each field of the dictionary its name and its unit as JSON.
  private let names: [(id: [UInt8], unit: [UInt8])]

  init(_ fields: FieldDictionary) {
    names = fields.entries.map { entry in
      var id = JSONBuffer()
      id.raw("{\"field\":")
      id.string(entry.field.id)
      id.raw(",\"state\":\"")
      var unit = JSONBuffer()
      unit.raw(",\"unit\":")
      unit.string(entry.field.unit)
      unit.raw(",\"origin\":\"")
      return (id.bytes, unit.bytes)
    }
  }

  func append(_ fact: Fact, of report: Report, to json: inout JSONBuffer) {
    let name = names[Int(fact.field.ordinal)]
    json.raw(name.id)
    json.raw(Self.name(fact.state))
    json.raw("\",\"value\":")
    if let value = fact.value { json.number(value) } else { json.raw("null") }
    json.raw(",\"raw\":")
    json.string(report.text, CollectionOfOne(fact.raw))
    json.raw(name.unit)
    switch fact.origin {
    case .table: json.raw("table\"")
    case .prose:
      json.raw("prose\",\"quote\":")
      json.string(report.text, CollectionOfOne(fact.place.bytes))
    }
    switch fact.decision {
    case .sums: json.raw(",\"decided\":\"sums\"")
    case nil: break
    }
    if let bounds = fact.bounds {
      json.raw(",\"approximate\":{\"low\":")
      json.number(bounds.low)
      json.raw(",\"high\":")
      json.number(bounds.high)
      json.raw("}")
    }
    json.raw(",\"place\":")
    PlaceObject.append(fact.place, of: report, to: &json)
    json.raw("}")
  }

  /// A value of a row that no form has: its labels stand beside its id, which no dictionary has.
  func append(
    _ value: ExtraRow.Value, of row: ExtraRow, in report: Report, to json: inout JSONBuffer
  ) {
    json.raw("{\"field\":")
    json.string(row.id(of: value))
    json.raw(",\"label\":")
    json.string(report.text, CollectionOfOne(row.label))
    json.raw(",\"column\":")
    json.string(value.column)
    json.raw(",\"state\":\"")
    json.raw(Self.name(value.state))
    json.raw("\",\"value\":")
    if let number = value.value { json.number(number) } else { json.raw("null") }
    json.raw(",\"raw\":")
    json.string(report.text, CollectionOfOne(value.raw))
    json.raw(",\"unit\":")
    json.string(value.unit)
    json.raw(",\"origin\":\"table\",\"place\":")
    PlaceObject.append(value.place, of: report, to: &json)
    json.raw("}")
  }

  /// The name of a state, without making a string for each fact.
  private static func name(_ state: State) -> StaticString {
    switch state {
    case .number: "number"
    case .blank: "blank"
    case .dash: "dash"
    case .none: "none"
    case .text: "text"
    case .unreadable: "unreadable"
    }
  }
}
