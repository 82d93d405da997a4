import NianbaoKit

extension Inspection {
  /// The printed cells, one block of lines for each table.
  var tables: [[String]] {
    let cells = report.facts.filter { $0.origin == .table }
    return cells.grouped { $0.place.table }.map { facts in
      [heading(facts)]
        + PrintedRow.rows(of: facts, in: report).grouped { $0.headers }
        .flatMap { layOut($0) }
    }
  }

  /// What the marks in the tables mean, as far as they occur.
  var legend: [String] {
    let present = Set(report.facts.filter { $0.origin == .table }.map(\.state))
    let marks = State.allCases.filter(present.contains).compactMap { state -> String? in
      switch state {
      case .number: nil
      case .blank: word("[ ] 空白", "[ ] blank")
      case .dash: word("[/] 横线或斜线", "[/] a stroke")
      case .none: word("[无] 写明没有", "[无] a word for none")
      case .text: word("“…” 文字", "“…” other words")
      case .unreadable: word("[?] 无法确定", "[?] not certain")
      }
    }
    return marks.isEmpty ? [] : [marks.joined(separator: "   ")]
  }

  private func heading(_ facts: [Fact]) -> String {
    let forms = report.forms.filter { form in
      facts.allSatisfy { report.fields.entries[Int($0.field.ordinal)].forms.contains(form) }
    }
    let name = forms.isEmpty ? "" : " (\(forms.joined(separator: ", ")))"
    guard let number = facts.first?.place.table, number > 0 else {
      return word("逐行排列的表格", "Table printed one cell a line") + name
    }
    return word("表 \(number)", "Table \(number)") + name
  }

  /// Rows with the same headers as a grid, or as a list when the grid is too wide to read.
  private func layOut(_ rows: [PrintedRow]) -> [String] {
    let whole = grid(rows, labelWidth: .max)
    let excess = (whole.map(\.displayWidth).max() ?? 0) - Self.pageWidth
    if excess <= 0 { return whole }
    let labelWidth = (rows.map(\.label.displayWidth).max() ?? 0) - excess
    return labelWidth >= Self.leastLabelWidth ? grid(rows, labelWidth: labelWidth) : list(rows)
  }

  private func grid(_ rows: [PrintedRow], labelWidth: Int) -> [String] {
    let headers = rows.first?.headers ?? []
    let head = headers.allSatisfy { $0.isEmpty } ? [] : [[positionName, ""] + headers]
    let body = rows.map { row in
      [position(row.place), row.label.tail(labelWidth)] + row.facts.map { mark($0) }
    }
    let numbers = Set(2..<(headers.count + 2))
    return TextTable(head + body, rightAligned: numbers.union([0]), indent: 2).lines
  }

  private func list(_ rows: [PrintedRow]) -> [String] {
    let cells = rows.flatMap { row in
      zip(row.facts, row.headers).map { fact, header in
        let label = row.label.isEmpty ? header : "\(row.label) \(header)"
        return [position(fact.place), label, mark(fact)]
      }
    }
    return TextTable(cells, rightAligned: [0, 2], indent: 2).lines
  }

  /// A cell as a person tells the states apart.
  private func mark(_ fact: Fact) -> String { mark(fact.state, fact.number, fact.raw) }

  /// A printed value as a person tells the states apart.
  func mark(_ state: State, _ number: Number, _ raw: Range<Int>) -> String {
    let raw = string(raw)
    switch state {
    case .number: return number.description
    case .blank: return "[ ]"
    case .dash, .none: return "[\(raw)]"
    case .text: return "“\(raw.tail(Self.rawWidth))”"
    // What a whole row prints is too long for each of its cells; the finding tells it.
    case .unreadable: return (1...Self.shortWidth).contains(raw.count) ? "[? \(raw)]" : "[?]"
    }
  }

  private static let pageWidth = 120
  private static let leastLabelWidth = 30
  private static let rawWidth = 20
  private static let shortWidth = 8
}

extension Array {
  /// Neighbours with the same key, together.
  func grouped(by key: (Element) -> some Equatable) -> [[Element]] {
    var groups: [[Element]] = []
    for element in self {
      if let last = groups.last?.last, key(last) == key(element) {
        groups[groups.count - 1].append(element)
      } else {
        groups.append([element])
      }
    }
    return groups
  }
}
