import NianbaoKit

/// The sheets with the form of each report, if there are few enough reports.
///
/// A sheet cannot be taken away again, so forms are kept until it is known how many reports there
/// are; as soon as there are too many, none is kept.
struct FormSheets {
  /// More sheets than this are of no use to anybody.
  static let limit = 1000

  /// The most reports that get sheets.
  let most: Int
  private(set) var reports = 0
  private let layouts: [FormLayout]
  private var forms: [FilledForm] = []

  init(_ layouts: [FormLayout], most: Int) {
    self.layouts = layouts
    self.most = min(most, Self.limit)
  }

  /// Whether the next report's form is still wanted.
  private var areWanted: Bool { reports <= most }

  /// Keeps the form of a report, as long as there may be sheets.
  mutating func add(
    _ report: Report, language: Language, summary: RowAddress, finding: RowAddress?
  ) {
    reports += 1
    guard areWanted else { return forms.removeAll() }
    let form = FilledForm(
      report, layouts, language: language, summary: summary, finding: finding)
    if let form { forms.append(form) }
  }

  /// Writes the sheets.
  ///
  /// - Returns: For each sheet what its report is called, and its name.
  func write(to workbook: Workbook) throws(OutputError) -> [Link] {
    var links: [Link] = []
    for form in forms {
      let page = try workbook.addPage(form.name)
      try FormSheet(form, on: page, workbook.language).write()
      links.append(
        Link(title: form.name, status: form.status, place: RowAddress(sheet: page.name, row: 0)))
    }
    return links
  }

  /// A link to a form sheet.
  struct Link {
    let title: String
    let status: Report.Status
    let place: RowAddress
  }
}
