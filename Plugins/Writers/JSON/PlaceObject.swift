import NianbaoKit

/// The JSON object of a place; the byte range includes its first and excludes its last number.
enum PlaceObject {
  static func append(_ place: Place, of report: Report?, to json: inout JSONBuffer) {
    json.raw("{")
    if let page = report?.page(of: place) {
      json.raw("\"page\":")
      json.number(page)
      json.raw(",")
    }
    json.raw("\"line\":")
    json.number(Int(place.line))
    json.raw(",\"bytes\":[")
    json.number(place.bytes.lowerBound)
    json.raw(",")
    json.number(place.bytes.upperBound)
    json.raw("]")
    if place.table != 0 {
      json.raw(",\"table\":")
      json.number(Int(place.table))
      json.raw(",\"row\":")
      json.number(Int(place.row))
      if place.column != 0 {
        json.raw(",\"column\":")
        json.number(Int(place.column))
      }
    }
    json.raw("}")
  }
}
