/// A document of which some parts are headed with another year, or another agency, than that of the
/// report.
///
/// A table is read from the parts that are the report's own. Only a table that does not stand there is
/// read from the others, with a finding, and never from those that are foreign.
struct HeadedDocument {
  private let document: Document
  private let others: [HeadedPart]
  /// Where headings stand that are a row of a table, or in front of one row, and no label.
  private let headings: Set<Int>

  init(_ document: Document, _ parts: [HeadedPart]) {
    self.document = document
    others = parts.filter { !$0.isOwn }
    headings = Set(
      parts.lazy.filter { $0.coversText || $0.heading.table > 0 }.map(\.heading.bytes.lowerBound))
  }

  /// What each table of a form, by its title, contributes to a reading.
  func results(
    of titles: [Message], read: (Document) -> [TableReader.Result?]
  ) -> [TableReader.Result?] {
    guard !others.isEmpty else {
      return read(document.keeping({ _ in true }, blanking: headings))
    }
    var results = read(document.keeping({ part(at: $0) == nil }, blanking: headings))
    let isWhole = results.allSatisfy { ($0?.cells ?? 0) > 0 }
    let mayBeOwn = !isWhole && others.contains { !$0.isForeign }
    let all =
      mayBeOwn
      ? read(document.keeping({ part(at: $0)?.isForeign != true }, blanking: headings)) : results
    let rest = read(document.keeping({ part(at: $0) != nil }, blanking: headings))
    for index in results.indices {
      if let result = results[index], result.cells > 0 {
        if let other = rest[index] { results[index] = result.beside(other, finding(titles[index])) }
      } else {
        results[index] = all[index].map { headed($0, titles[index]) }
      }
    }
    return results
  }

  /// The part of another year or agency in which an offset lies.
  private func part(at offset: Int) -> HeadedPart? {
    others.first { $0.range.contains(offset) }
  }

  private func finding(_ title: Message) -> ([FieldID], Place) -> Finding? {
    { fields, place in
      part(at: place.bytes.lowerBound).map {
        RowFinding.ofOtherPart(title, heading: heading($0), fields, place)
      }
    }
  }

  /// A result with findings about the cells that stand below a heading of another year.
  private func headed(_ result: TableReader.Result, _ title: Message) -> TableReader.Result {
    var result = result
    for other in others {
      let facts = result.facts.filter { other.range.contains($0.place.bytes.lowerBound) }
      guard let first = facts.first else { continue }
      result.findings.append(
        RowFinding.otherYear(title, heading: heading(other), facts.map(\.field), first.place))
    }
    return result
  }

  private func heading(_ part: HeadedPart) -> String { document.string(part.heading.bytes) }
}

extension TableReader.Result {
  /// The result with a finding about another print of the table, where that differs.
  fileprivate func beside(
    _ other: TableReader.Result, _ finding: ([FieldID], Place) -> Finding?
  ) -> TableReader.Result {
    var result = self
    result.others.append(other.covered)
    let taken = Dictionary(facts.map { ($0.field, $0) }) { first, _ in first }
    let differing = other.facts.filter { fact in
      taken[fact.field].map(fact.disagrees) ?? true
    }
    if let first = differing.first, let finding = finding(differing.map(\.field), first.place) {
      result.findings.append(finding)
    }
    return result
  }
}
