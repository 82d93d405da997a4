/// The rows of one table whose values stand together without a separator.
///
/// Their digits are parted only where the form's own sums leave exactly one way: the sums of each
/// row, the sums over rows, and the growth of cumulative columns. What stands apart is never
/// changed.
struct GluedTable {
  /// A row that was found.
  struct Row {
    let fields: [FieldID]
    let isOptional: Bool
    /// The columns behind the fields, and whether each is cumulative.
    let beside: [Bool]
    /// The printed values.
    let values: [Range<Int>]
    let isBesideLabel: Bool
    /// The offsets of values whose white space in front of them may part the digits of one number:
    /// nothing parts the values from their label, and three digits or more follow.
    let grouped: Set<Int>

    var width: Int { fields.count + beside.count }
  }

  /// What stands for the values of rows, by the offset of the first.
  private(set) var values: [Int: [Range<Int>]] = [:]
  /// Where the values begin that sums told apart.
  private(set) var decided: Set<Int> = []
  /// The values of rows that nothing tells apart, by the offset of the first.
  private(set) var undecided: [Int: Range<Int>] = [:]
  /// Whether a row has fewer digits than columns, so that empty cells are lost.
  let losesCells: Bool

  init(
    _ rows: [Row], sums: [(left: [FieldID], right: [FieldID])], optional: Set<FieldID>,
    text: [UInt8], losesCells: Bool
  ) {
    let separated = rows.map { row in
      row.values.count == row.width && row.grouped.isEmpty
        && row.values.allSatisfy { CellValue.isValue(text, $0) }
    }
    let glued = rows.indices.filter { !separated[$0] && !rows[$0].values.isEmpty }
    let wide = rows.indices.filter { rows[$0].width > 1 }
    // Where most rows stand apart, a row with too few values lacks one.
    let isGlued = wide.count { !separated[$0] } > wide.count { separated[$0] }
    let digits = glued.map { index in
      isGlued ? GluedTable.digits(of: rows[index], sums, text) : nil
    }
    let lacks = zip(glued, digits).contains { index, row in
      row.map { $0.count < rows[index].width } ?? false
    }
    self.losesCells =
      isGlued && (lacks || rows.contains { !$0.isOptional && $0.values.isEmpty })
    let losesCells = losesCells || self.losesCells

    let across = GluedTable.sums(across: rows, sums, optional)
    var solution = GluedSums(count: rows.count)
    if !losesCells {
      for (index, row) in rows.enumerated() where separated[index] {
        solution.setFixed(index, row.values.map { GluedTable.integer(text, $0) })
      }
      for (index, row) in zip(glued, digits) {
        solution.setOpen(index, row?.readings ?? [])
      }
      solution.solve(across)
    }
    let single = losesCells ? [:] : GluedTable.singleDigits(glued, digits, across)
    for (index, row) in zip(glued, digits) {
      // A row that no other row is added up with has only its own sums.
      let isAlone = !losesCells && across.isEmpty && row?.sums.isEmpty == false
      if let row,
        let reading = solution.decided(index) ?? (isAlone ? row.onlyReading : row.forced)
          ?? single[index]
      {
        take(row.ranges(reading), for: rows[index])
      } else if row != nil || !rows[index].grouped.isEmpty
        || !rows[index].values.allSatisfy({ CellValue.isValue(text, $0) })
      {
        markUnreadable(rows[index], text)
      }
    }
    // One author does not write 1835 and 1 835.
    let writesTogether = rows.contains { $0.values.contains { GluedTable.isLong(text, $0) } }
    for row in rows.indices where separated[row] {
      if GluedTable.mayBeGrouped(rows[row], text),
        !(GluedTable.holds(rows[row], sums, text) ?? writesTogether)
      {
        markUnreadable(rows[row], text)
      }
    }
  }

  /// The rows that have one digit for each cell and whose own sums hold with that, where the same is
  /// true of all rows that they are added up with.
  ///
  /// They are read although the sums over the rows do not hold: that then is the author's, and is told
  /// of every cell that is read so.
  private static func singleDigits(
    _ glued: [Int], _ digits: [GluedRow?], _ across: [GluedSums.Equation]
  ) -> [Int: GluedRow.Reading] {
    var readings: [Int: GluedRow.Reading] = [:]
    for (index, row) in zip(glued, digits) {
      guard let row, row.count == row.width, !row.sums.isEmpty else { continue }
      readings[index] = row.onlyReading
    }
    let doubtful = Set(glued).subtracting(readings.keys)
    return readings.filter { index, _ in
      across.allSatisfy { sum in
        !sum.terms.contains { $0.row == index }
          || !sum.terms.contains { doubtful.contains($0.row) }
      }
    }
  }

  /// Whether a number has more than three digits that nothing parts.
  private static func isLong(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let digits = CellText(text, range).bytes.prefix { (0x30...0x39).contains($0) }
    return digits.count > 3
  }

  /// Whether white space may part the digits of one number, as in 25 444, instead of two values.
  private static func mayBeGrouped(_ row: Row, _ text: [UInt8]) -> Bool {
    let cells = row.values.map { CellText(text, $0).bytes }
    return zip(cells, cells.dropFirst()).contains { left, right in
      let isGroup = right.prefix(3).count { (0x30...0x39).contains($0) } == 3
      let isWhole = right.count == 3 || right.dropFirst(3).first == 0x2E
      let digits = left.drop { $0 == 0x2D }
      return isGroup && isWhole && (1...3).contains(digits.count) && digits.first != 0x30
        && digits.allSatisfy { (0x30...0x39).contains($0) }
    }
  }

  /// Whether a row's own sums hold, or its cumulative column is not below that of the year; nil where
  /// it has no whole numbers that tell.
  private static func holds(
    _ row: Row, _ sums: [(left: [FieldID], right: [FieldID])], _ text: [UInt8]
  ) -> Bool? {
    var holds: Bool?
    if row.fields.count == 1, let cumulative = row.beside.firstIndex(of: true),
      let year = GluedTable.integer(text, row.values[0]),
      let years = GluedTable.integer(text, row.values[cumulative + 1])
    {
      holds = year <= years ? true : nil
    }
    for sum in sums {
      let sides = [sum.left, sum.right].map { side -> Int64? in
        let columns = side.compactMap { row.fields.firstIndex(of: $0) }
        guard columns.count == side.count else { return nil }
        let values = columns.compactMap { GluedTable.integer(text, row.values[$0]) }
        return values.count == columns.count ? values.reduce(0, +) : nil
      }
      guard let left = sides[0], let right = sides[1] else { continue }
      if left != right { return false }
      holds = true
    }
    return holds
  }

  private mutating func take(_ ranges: [Range<Int>], for row: Row) {
    values[row.values[0].lowerBound] = ranges
    decided.formUnion(ranges.map(\.lowerBound))
  }

  /// Gives a row any number of values but that of its columns.
  private mutating func markUnreadable(_ row: Row, _ text: [UInt8]) {
    let first = row.values[0].lowerBound
    let last = row.values[row.values.count - 1].upperBound
    undecided[first] = first..<last
    let digit = first..<LabelWalk.characterEnd(text, first, last)
    values[first] = Array(repeating: digit, count: row.width == 1 ? 2 : 1)
  }

  /// The digits of a row that stand on the line of its label.
  private static func digits(
    of row: Row, _ sums: [(left: [FieldID], right: [FieldID])], _ text: [UInt8]
  ) -> GluedRow? {
    guard row.isBesideLabel, let first = row.values.first, let last = row.values.last,
      !text[first.lowerBound..<last.upperBound].contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    let inside = sums.compactMap { sum -> GluedRow.Sum? in
      let left = sum.left.compactMap { row.fields.firstIndex(of: $0) }
      let right = sum.right.compactMap { row.fields.firstIndex(of: $0) }
      guard left.count == sum.left.count, right.count == sum.right.count else { return nil }
      return GluedRow.Sum(left: left, right: right)
    }
    let cumulative = row.beside.indices.filter { row.beside[$0] }.map { $0 + row.fields.count }
    return GluedRow(
      text, row.values, grouped: row.grouped, width: row.width, sums: inside,
      cumulative: cumulative)
  }

  /// The sums over cells of several rows; a sum that lacks a row is left out.
  private static func sums(
    across rows: [Row], _ sums: [(left: [FieldID], right: [FieldID])], _ optional: Set<FieldID>
  ) -> [GluedSums.Equation] {
    var cells: [FieldID: (row: Int, column: Int)] = [:]
    for (number, row) in rows.enumerated() {
      for (column, field) in row.fields.enumerated() where cells[field] == nil {
        cells[field] = (number, column)
      }
    }
    var equations: [GluedSums.Equation] = []
    for sum in sums {
      let present = [(sum.left, 1), (sum.right, -1)].flatMap { fields, sign in
        fields.filter { cells[$0] != nil || !optional.contains($0) }.map { (cells[$0], sign) }
      }
      let terms = present.compactMap { cell, sign in
        cell.map { GluedSums.Term(row: $0.row, column: $0.column, sign: Int64(sign)) }
      }
      guard terms.count == present.count, Set(terms.map(\.row)).count > 1 else { continue }
      equations.append(GluedSums.Equation(terms: terms))
      // The columns behind the last one follow the same sums.
      guard terms.allSatisfy({ $0.column == rows[$0.row].fields.count - 1 }) else { continue }
      for beside in 1..<(terms.map { rows[$0.row].beside.count }.min() ?? 0) + 1 {
        equations.append(
          GluedSums.Equation(
            terms: terms.map {
              GluedSums.Term(row: $0.row, column: $0.column + beside, sign: $0.sign)
            }))
      }
    }
    return equations
  }

  /// The value of a cell in sums: a stroke counts as nothing; nil for what is no whole number.
  private static func integer(_ text: [UInt8], _ range: Range<Int>) -> Int64? {
    let value = CellValue(text, range, unit: nil, kind: .change)
    switch value.state {
    case .number: return value.number.decimals == 0 ? value.number.digits : nil
    case .dash, .none: return 0
    case .blank, .text, .unreadable: return nil
    }
  }
}
