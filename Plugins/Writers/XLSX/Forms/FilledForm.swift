import NianbaoKit

/// What the form of one report says, without the report.
struct FilledForm {
  let layout: FormLayout
  let title: String
  /// What the report is called in the list of reports, and its sheet after it.
  let name: String
  let status: Report.Status
  /// The report's row in the sheet 汇总.
  let summary: RowAddress
  /// The first of its findings.
  let finding: RowAddress?
  private let cells: [String: Cell]

  /// One cell of the form.
  struct Cell {
    let value: Value
    let mark: CellMark
    /// What the findings say that cite it.
    let notes: [String]
  }

  /// What a cell shows.
  enum Value {
    case number(Number)
    case printed(String)
    case blank
    case unreadable
  }

  /// The form of a report that has one with tables.
  init?(
    _ report: Report, _ layouts: [FormLayout], language: Language, summary: RowAddress,
    finding: RowAddress?
  ) {
    let found = report.forms.lazy.compactMap { form in layouts.first { $0.form == form } }
    guard let layout = found.first else { return nil }
    self.layout = layout
    self.summary = summary
    self.finding = finding
    status = report.status
    let identity = report.identity
    let file = report.source.split(separator: "/").last.map(String.init) ?? report.source
    let year = identity.year.map { " \($0)" } ?? ""
    name = (identity.agency ?? file) + year
    title = identity.title ?? name
    cells = Self.cells(of: report, language)
  }

  /// What stands in the cell of a field; nil where the report does not print it.
  subscript(field: Field) -> Cell? { cells[field.id] }

  private static func cells(of report: Report, _ language: Language) -> [String: Cell] {
    var marks = CellMarks(report.fields)
    marks.fill(report)
    let notes = notes(of: report, language)
    var cells: [String: Cell] = [:]
    for fact in report.facts where fact.origin == .table {
      let id = report.fields[fact.field].id
      if cells[id] != nil { continue }
      cells[id] = Cell(
        value: value(fact, of: report), mark: marks[fact.field], notes: notes[fact.field] ?? [])
    }
    return cells
  }

  private static func value(_ fact: Fact, of report: Report) -> Value {
    switch fact.state {
    case .number: .number(fact.number)
    case .blank: .blank
    case .dash, .none, .text: .printed(report.string(fact.raw))
    case .unreadable: .unreadable
    }
  }

  /// What the findings say, by the fields of the cells that they cite.
  ///
  /// What is said of a whole table stands at its first cell only.
  private static func notes(of report: Report, _ language: Language) -> [FieldID: [String]] {
    var notes: [FieldID: [String]] = [:]
    for finding in report.findings where finding.severity > .info {
      let cited = Set(CellMarks.cited(by: finding))
      let printed = report.facts.filter { $0.origin == .table && cited.contains($0.field) }
      let parts = [
        "\(finding.rule)（\(Words.label(finding.severity).text(language))）",
        finding.message.text(language), finding.evidence?.suggestion?.message.text(language),
      ]
      let note = parts.compactMap { $0 }.joined(separator: "\n")
      for fact in printed.count > mostCited ? printed.prefix(1) : printed[...] {
        notes[fact.field, default: []].append(note)
      }
    }
    return notes
  }

  private static let mostCited = 20
}
