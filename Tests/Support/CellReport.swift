public import NianbaoKit

/// Builds a report cell by cell, as if it had been read: for what looks at merged reports.
public struct CellReport {
  /// The report so far.
  public private(set) var report: Report
  private var text: [UInt8] = []
  private var line: Int32 = 0
  private var facts: [Fact] = []
  private var sections: [Section] = []
  private let source: String
  private let fields: FieldDictionary

  /// A report of an agency for a year, on one form.
  public init(
    _ source: String, form: String, _ fields: FieldDictionary, agency: String?, year: Int?
  ) {
    report = Report(source: source, text: [], fields: fields)
    report.forms = [form]
    report.identity.agency = agency
    report.identity.year = year
    self.source = source
    self.fields = fields
  }

  /// Prints a cell: a number, `-`, nothing, `?` for one that cannot be read, or words.
  public mutating func print(_ field: String, _ words: String) {
    guard let id = fields.id(field) else { preconditionFailure("no field \(field)") }
    let range = append(words)
    let number = Self.number(words)
    let state: State =
      switch words {
      case "": .blank
      case "-": .dash
      case "?": .unreadable
      default: number == nil ? .text : .number
      }
    facts.append(
      Fact(
        field: id, state: state, origin: .table, number: number ?? Number(0), raw: range,
        place: Place(bytes: range, line: line, table: 1, row: line, column: 2)))
    update()
  }

  /// Writes a section.
  public mutating func write(_ heading: String, _ kind: Section.Kind, _ paragraphs: String...) {
    let first = append(heading)
    let place = Place(bytes: first, line: line)
    sections.append(
      Section(heading: first, kind: kind, paragraphs: paragraphs.map { append($0) }, place: place))
    update()
  }

  /// Says whose numbers the report gives.
  public mutating func count(_ scope: Identity.Scope) { report.identity.scope = scope }

  private mutating func append(_ words: String) -> Range<Int> {
    let start = text.count
    text += Array(words.utf8)
    line += 1
    defer { text.append(0x0A) }
    return start..<text.count
  }

  private mutating func update() {
    var new = Report(source: source, text: text, fields: fields)
    (new.forms, new.identity) = (report.forms, report.identity)
    (new.facts, new.sections) = (facts, sections)
    report = new
  }

  private static func number(_ words: String) -> Number? {
    let parts = words.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let digits = Int64(parts.joined()) else { return nil }
    return Number(digits, decimals: parts.count == 2 ? UInt8(parts[1].utf8.count) : 0)
  }
}
