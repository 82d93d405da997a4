/// What several readers found in one document becomes one report.
extension Report {
  /// Takes over the readings, the best recognised first.
  ///
  /// Forms that follow each other share most of their rows, so that two readers may find the same
  /// cells. A reading counts as a form of the report only if it reads a cell that no better reading
  /// has read; running text counts as a form only where there is no table.
  mutating func merge(_ readings: [Reading], looksLikeReport: Bool) {
    let hasTables = readings.contains(where: \.hasTables)
    guard hasTables || looksLikeReport else {
      findings.append(MergeFinding.noReport)
      return
    }
    let sorted = readings.sorted { ($1.score, $0.form) < ($0.score, $1.form) }
    var printed = PrintedCells(count: fields.entries.count)
    facts.reserveCapacity(readings.reduce(0) { $0 + $1.facts.count })
    for reading in sorted where reading.hasTables {
      takeTables(of: reading, &printed)
    }
    for reading in sorted where !reading.hasTables {
      if !hasTables { forms.append(reading.form) }
      facts += reading.facts
      findings += reading.findings
      for fact in reading.facts {
        guard let cell = printed[fact.field], let finding = difference(of: fact, from: cell) else {
          continue
        }
        findings.append(finding)
      }
    }
    let covered = sorted.filter { forms.contains($0.form) }.flatMap(\.covered)
    sections = readings.flatMap(\.sections).map { $0.outside(covered) }
    findings.sort { $0.offset < $1.offset }
  }

  private mutating func takeTables(of reading: Reading, _ printed: inout PrintedCells) {
    let news = printed.news(in: reading)
    guard news.contains(where: { $0.state != .unreadable }) || forms.isEmpty else { return }
    forms.append(reading.form)
    facts += news
    findings += reading.findings.filter { finding in
      finding.fields.isEmpty || finding.fields.contains { printed[$0] == nil }
    }
    let differing = reading.facts.filter { printed.differs($0) }
    if let first = differing.first {
      findings.append(MergeFinding.tablesDiffer(differing.map(\.field), first.place))
    }
    printed.take(news)
  }

  /// The finding that running text and a printed cell give different numbers, if they do.
  private func difference(of fact: Fact, from cell: Fact) -> Finding? {
    guard let stated = fact.value, let value = cell.value else { return nil }
    if let bounds = fact.bounds {
      if value >= bounds.low, value <= bounds.high { return nil }
    } else if stated == value {
      return nil
    }
    return MergeFinding.textDiffers(
      label: fields[fact.field].label, printed: string(cell.raw),
      quote: string(fact.place.bytes), field: fact.field, fact.place)
  }
}

/// The cells that better readings have taken.
private struct PrintedCells {
  private var facts: [Fact?]
  private var isEmpty = true
  /// Where the cells stand; made only when a second reading asks.
  private var offsets: Set<Int>?

  init(count: Int) { facts = Array(repeating: nil, count: count) }

  subscript(field: FieldID) -> Fact? { facts[Int(field.ordinal)] }

  /// The facts whose field and whose printed cell have not been taken.
  mutating func news(in reading: Reading) -> [Fact] {
    if isEmpty { return reading.facts }
    return reading.facts.filter {
      self[$0.field] == nil && ($0.raw.isEmpty || !isTaken($0.raw.lowerBound))
    }
  }

  private mutating func isTaken(_ offset: Int) -> Bool {
    let known = offsets ?? Set(facts.lazy.compactMap { $0 }.map(\.raw.lowerBound))
    offsets = known
    return known.contains(offset)
  }

  /// Whether another cell gave another value for the field.
  func differs(_ fact: Fact) -> Bool {
    guard let known = self[fact.field], known.place != fact.place else { return false }
    return known.state != fact.state || known.value != fact.value
  }

  mutating func take(_ news: [Fact]) {
    for fact in news { facts[Int(fact.field.ordinal)] = fact }
    isEmpty = isEmpty && news.isEmpty
    offsets = nil
  }
}

extension Reading {
  /// Whether the reading has printed cells and not only running text.
  fileprivate var hasTables: Bool { !covered.isEmpty }
}

extension Finding {
  fileprivate var offset: Int { place?.bytes.lowerBound ?? 0 }
}

extension Section {
  /// The section without the paragraphs that are cells of a table.
  fileprivate func outside(_ covered: [Range<Int>]) -> Section {
    guard !covered.isEmpty else { return self }
    var section = self
    section.paragraphs.removeAll { paragraph in
      covered.contains { $0.contains(paragraph.lowerBound) }
    }
    return section
  }
}
