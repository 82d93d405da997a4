/// Aligns documents with a form: the whole work of a reader that is made of a form file.
///
/// Labels are found by their words and in the order of the form, values by their columns. Whatever
/// cannot be assigned with certainty becomes `unreadable`, with a finding that says why.
public struct FormReader: Sendable {
  private let id: String
  private let title: Message
  private let years: ClosedRange<Int>?
  private let tables: [TableReader]
  /// A few long labels that running text does not contain.
  private let marks: [TextMark]

  /// How many labels are looked for where no table was read, and how many must be there to tell.
  private static let markCount = (sought: 3, needed: 2)

  /// Prepares a form; the dictionary must contain its fields.
  public init(_ form: Form, fields: FieldDictionary) {
    id = form.id
    title = form.title
    years = form.years
    let labels = form.tables.flatMap { $0.blocks.flatMap(\.rows) }
      .compactMap { $0.label?.variants.first }
    marks = labels.map { Array($0.utf8) }.sorted { $0.count > $1.count }
      .prefix(FormReader.markCount.sought).map { label in
        TextMark(Array(label[Ordinal.end(in: label, label.indices)...]))
      }
    tables = form.tables.map { TableReader($0, sums: form.sums(of: $0), fields: fields) }
  }

  /// Reads a document.
  ///
  /// - Parameters:
  ///   - document: Any document.
  ///   - identity: The reporting year and the parts of the document that are of another one, as far
  ///     as they are known.
  /// - Returns: What the document says of the form's fields, or nil when it has none of its tables.
  public func read(_ document: Document, of identity: Identity = Identity()) -> Reading? {
    let trimmed = TrimmedDocument(document, year: identity.year)
    guard var reading = align(trimmed.document, of: identity) else { return nil }
    trimmed.restoreColumns(in: &reading)
    return reading
  }

  private func align(_ document: Document, of identity: Identity) -> Reading? {
    let results =
      identity.parts.isEmpty
      ? readAll(document)
      : HeadedDocument(document, identity.parts).results(of: tables.map(\.table.title)) {
        readAll($0)
      }
    guard results.contains(where: { $0?.facts.isEmpty == false }) else { return nil }
    var facts: [Fact] = []
    var findings: [Finding] = []
    var extras: [ExtraRow] = []
    var covered: [Range<Int>] = []
    var score = 0
    facts.reserveCapacity(results.reduce(0) { $0 + ($1?.facts.count ?? 0) })
    for (table, result) in zip(tables, results) {
      guard let result else {
        findings.append(table.absence(from: document))
        continue
      }
      facts += result.facts
      findings += result.findings
      extras += result.extras
      score += result.score
      covered.append(result.covered)
      covered += result.others
    }
    return Reading(
      form: id, score: score,
      isOfYear: identity.year.map { years?.contains($0) ?? false } ?? false,
      facts: facts, extras: extras, findings: findings, covered: covered)
  }

  /// Reads each table.
  private func readAll(_ document: Document) -> [TableReader.Result?] {
    let tableNumbers = document.tableNumbers
    var results = tables.map { $0.read(document, tableNumbers: tableNumbers) }
    readInside(document, &results)
    return results
  }

  /// Looks inside lines for what was not found; takes it where that reads more cells.
  private func readInside(_ document: Document, _ results: inout [TableReader.Result?]) {
    let lacking = tables.indices.filter { results[$0]?.isWhole != true }
    guard !lacking.isEmpty else { return }
    var inside = lacking.map { tables[$0].readInside(document, losesCells: false) }
    if inside.contains(where: { $0?.losesCells == true }) {
      inside = lacking.map { tables[$0].readInside(document, losesCells: true) }
    }
    for (index, found) in zip(lacking, inside) {
      if let result = found?.result, results[index].map(result.isBetter(than:)) ?? true {
        results[index] = result
      }
    }
  }

  /// Tells that labels of the form stand in a document of which no table could be read.
  ///
  /// - Parameter document: A document that no form was read in.
  /// - Returns: The finding, or nil when the form is not there.
  public func trace(in document: Document) -> Finding? {
    var missed = 0
    for mark in marks {
      if !mark.occurs(in: document.simplifiedText) { missed += 1 }
      if missed > marks.count - FormReader.markCount.needed { return nil }
    }
    return RowFinding.unread(title)
  }
}
