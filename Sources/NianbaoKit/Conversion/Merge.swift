/// What several readers found in one document becomes one report.
extension Report {
  /// Takes over the readings, the best recognised first.
  ///
  /// Forms that follow each other share most of their rows, so that two readers may find the same
  /// cells. A reading counts as a form of the report only if it reads a cell that no better reading
  /// has read; running text counts as a form only where there is no table. Of two readings that are
  /// equally good the one comes first whose form was made for the year.
  mutating func merge(
    _ readings: [Reading], as identification: Identification, doubts: [Finding]
  ) {
    let hasTables = readings.contains(where: \.hasTables)
    if let finding = Judgement.noReport(readings, identification) {
      // Nobody reports there; a list has many titles, of which none is its own.
      if identification.noReport?.kind == .list { identity = Identity() }
      identity.agency = nil
      identity.scope = nil
      identity.signed = nil
      findings.append(finding)
      return
    }
    findings += doubts
    if let finding = MergeFinding.missing(from: identity) { findings.append(finding) }
    let sorted = readings.sorted {
      ($1.score, $1.isOfYear ? 1 : 0, $0.form) < ($0.score, $0.isOfYear ? 1 : 0, $1.form)
    }
    var printed = PrintedCells(count: fields.entries.count)
    for reading in sorted where reading.hasTables {
      takeTables(of: reading, &printed)
    }
    let covered = sorted.filter { forms.contains($0.form) }.flatMap(\.covered)
    for reading in sorted where !reading.hasTables {
      if !hasTables { forms.append(reading.form) }
      takeText(of: reading, outside: covered)
    }
    if !extras.isEmpty { numberExtras() }
    if facts.isEmpty { findings.append(MergeFinding.noNumbers) }
    let foreign = identity.parts.filter(\.isForeign).map(\.range)
    sections = readings.flatMap(\.sections).outside(covered).without(foreign)
    excuseMissingTables()
    sortFindings()
  }

  /// Makes warnings of the findings that tables are missing where the document is cut: they may stand
  /// in the part that is not there.
  private mutating func excuseMissingTables() {
    guard findings.contains(where: { $0.rule == FindingKind.missingTable.id }),
      !Extent(self).isWhole
    else { return }
    for index in findings.indices where findings[index].rule == FindingKind.missingTable.id {
      findings[index].severity = .warning
    }
  }

  private mutating func takeTables(of reading: Reading, _ printed: inout PrintedCells) {
    let foreign = tablesBetterRead(than: reading)
    var news = printed.news(in: reading, besides: facts)
    if !foreign.isEmpty {
      news.removeAll { fact in foreign.contains { $0.contains(fact.place.bytes.lowerBound) } }
    }
    guard news.contains(where: { $0.state != .unreadable }) || forms.isEmpty else { return }
    // What a further form lacks is no lack of the report, which has it by the first form.
    let isFirst = forms.isEmpty
    forms.append(reading.form)
    extras += reading.extras.filter { row in
      !foreign.contains { $0.contains(row.place.bytes.lowerBound) }
    }
    findings += reading.findings.filter { finding in
      guard isFirst || !RowFinding.isAbsence(finding.rule) else { return false }
      if let place = finding.place?.bytes.lowerBound,
        foreign.contains(where: { $0.contains(place) })
      {
        return false
      }
      return finding.fields.isEmpty || finding.fields.contains { printed[$0] == nil }
    }
    let differing = reading.facts.filter { fact in
      printed[fact.field].map { facts[$0].disagrees(with: fact) } ?? false
    }
    if let first = differing.first {
      findings.append(MergeFinding.tablesDiffer(differing.map(\.field), first.place))
    }
    if facts.isEmpty { facts = news } else { facts += news }
    printed.take(facts)
  }

  /// Takes over what sentences say; the lines of a table with one cell each are no sentences.
  private mutating func takeText(of reading: Reading, outside covered: [Range<Int>]) {
    func isText(_ place: Place) -> Bool {
      !covered.contains { $0.contains(place.bytes.lowerBound) }
    }
    facts += reading.facts.filter { isText($0.place) }
    findings += reading.findings.filter { $0.place.map(isText) ?? true }
  }

  /// The printed tables of which the report has at least as many cells as a further reading.
  ///
  /// A printed table is of one form. Another form that shares most of its rows could take a group of
  /// rows for a row of its own.
  private func tablesBetterRead(than reading: Reading) -> [Range<Int>] {
    guard !facts.isEmpty else { return [] }
    return reading.covered.filter { table in
      func cells(_ facts: [Fact]) -> Int {
        facts.count { $0.state != .unreadable && table.contains($0.place.bytes.lowerBound) }
      }
      let taken = cells(facts)
      return taken > 0 && taken >= cells(reading.facts)
    }
  }
}

/// Which facts of a report are the cells of which fields.
private struct PrintedCells {
  /// For each field the position of its fact in the report, or -1.
  private var positions: [Int32]
  /// Where the cells stand; made only when a second reading asks.
  private var offsets: Set<Int>?

  init(count: Int) { positions = Array(repeating: -1, count: count) }

  /// The position of a field's fact.
  subscript(field: FieldID) -> Int? {
    let position = positions[Int(field.ordinal)]
    return position < 0 ? nil : Int(position)
  }

  /// The facts of a reading whose field and whose printed cell have not been taken.
  mutating func news(in reading: Reading, besides taken: [Fact]) -> [Fact] {
    if taken.isEmpty { return reading.facts }
    return reading.facts.filter { fact in
      guard self[fact.field] == nil else { return false }
      if fact.raw.isEmpty { return true }
      let known = offsets ?? Set(taken.lazy.map(\.raw.lowerBound))
      offsets = known
      return !known.contains(fact.raw.lowerBound)
    }
  }

  mutating func take(_ facts: [Fact]) {
    for (position, fact) in facts.enumerated() where self[fact.field] == nil {
      positions[Int(fact.field.ordinal)] = Int32(position)
    }
    offsets = nil
  }
}

extension Reading {
  /// Whether the reading has printed cells and not only running text.
  var hasTables: Bool { !covered.isEmpty }
}

extension [Section] {
  /// The sections without what belongs to other reports and to annexes of others.
  fileprivate func without(_ foreign: [Range<Int>]) -> [Section] {
    guard !foreign.isEmpty else { return self }
    func isOwn(_ range: Range<Int>) -> Bool {
      !foreign.contains { $0.contains(range.lowerBound) }
    }
    return filter { isOwn($0.heading) }.map { section in
      var section = section
      section.paragraphs.removeAll { !isOwn($0) }
      return section
    }
  }

  /// The sections without the lines that are cells of a table.
  ///
  /// A row of a table may look like a heading; what stands below it belongs to the section before.
  fileprivate func outside(_ covered: [Range<Int>]) -> [Section] {
    guard !covered.isEmpty else { return self }
    func isText(_ range: Range<Int>) -> Bool {
      !covered.contains { $0.contains(range.lowerBound) }
    }
    var sections: [Section] = []
    for var section in self {
      section.paragraphs.removeAll { !isText($0) }
      if isText(section.heading) {
        sections.append(section)
      } else if let last = sections.indices.last {
        sections[last].paragraphs += section.paragraphs
        sections[last].place.bytes =
          sections[last].place.bytes.lowerBound..<section.place.bytes.upperBound
      }
    }
    return sections
  }
}
