/// The printed cells of a report in few bytes, so that many reports can be kept: each cell as its
/// difference from the one before, four bytes for most.
struct PackedCells: Sendable {
  private let bytes: [UInt8]

  /// What a cell's first byte tells, besides its state in the lowest bits.
  private struct Marks: OptionSet {
    let rawValue: UInt8
    /// The field follows that of the cell before in the dictionary.
    static let isNextField = Marks(rawValue: 1 << 3)
    /// The cell stands behind the one before, in the same row and line.
    static let isNextColumn = Marks(rawValue: 1 << 4)
    /// Nothing is printed but the digits of the number, or nothing at all.
    static let isPlain = Marks(rawValue: 1 << 5)
    /// The place is that of the printed characters alone.
    static let isTight = Marks(rawValue: 1 << 6)
    static let hasDecimals = Marks(rawValue: 1 << 7)
    static let states: UInt8 = 0b111
  }

  /// A cell as it is kept.
  private struct Cell {
    var field = FieldID(ordinal: -1)
    var state = State.blank
    var number = Number(0)
    var raw = ""
    var place = Place(bytes: 0..<0, line: 0)
  }

  /// Of longer cells, which hold words, only the beginning is kept.
  private static let longestRaw = 48

  /// How many bytes are in use.
  var size: Int { bytes.count }

  /// The printed cells of a report; of two cells of one field the first one.
  init(_ report: Report) {
    let cells = Cells(report.facts, count: report.fields.entries.count)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(report.facts.count * 6)
    var last = Cell()
    for (index, fact) in report.facts.enumerated() where cells.position(fact.field) == index {
      Self.append(fact, of: report, behind: &last, to: &bytes)
    }
    self.bytes = Array(bytes)
  }

  private static func append(
    _ fact: Fact, of report: Report, behind last: inout Cell, to bytes: inout [UInt8]
  ) {
    var digits: [UInt8] = []
    if fact.state == .number { fact.number.write(to: &digits) }
    let raw = kept(report.text[fact.raw])
    let place = fact.place
    var marks = Marks(rawValue: code(fact.state))
    if fact.field.ordinal == last.field.ordinal + 1 { marks.insert(.isNextField) }
    if place.line == last.place.line, place.table == last.place.table,
      place.row == last.place.row, place.column == last.place.column + 1
    {
      marks.insert(.isNextColumn)
    }
    if raw == digits { marks.insert(.isPlain) }
    if place.bytes.count == raw.count { marks.insert(.isTight) }
    if fact.state == .number, fact.number.decimals > 0 { marks.insert(.hasDecimals) }

    bytes.append(marks.rawValue)
    if !marks.contains(.isNextField) {
      bytes.append(signed: Int64(fact.field.ordinal - last.field.ordinal))
    }
    if !marks.contains(.isNextColumn) {
      bytes.append(signed: Int64(place.line) - Int64(last.place.line))
      bytes.append(signed: Int64(place.table) - Int64(last.place.table))
      bytes.append(varint: Int(place.row))
      bytes.append(varint: Int(place.column))
    }
    if fact.state == .number { bytes.append(signed: fact.number.digits) }
    if marks.contains(.hasDecimals) { bytes.append(fact.number.decimals) }
    if !marks.contains(.isPlain) {
      bytes.append(varint: raw.count)
      bytes += raw
    }
    bytes.append(signed: Int64(place.bytes.lowerBound - last.place.bytes.lowerBound))
    if !marks.contains(.isTight) { bytes.append(varint: place.bytes.count) }
    last.field = fact.field
    last.place = place
  }

  /// The printed characters, or their beginning with a sign that there are more.
  private static func kept(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    guard raw.count > longestRaw else { return Array(raw) }
    var end = raw.startIndex + longestRaw
    while end > raw.startIndex, raw[end] & 0xC0 == 0x80 { end -= 1 }
    return raw[..<end] + Array("…".utf8)
  }

  private static func code(_ state: State) -> UInt8 {
    UInt8(State.allCases.firstIndex(of: state) ?? 0)
  }

  /// The cells to compute with.
  ///
  /// - Parameter count: How many fields the dictionary has.
  /// - Returns: For each field what its cell says.
  func cells(count: Int) -> Cells {
    var cells = Cells(count: count)
    forEach { cell in
      cells.set(cell.field, cell.state, cell.number)
      return true
    }
    return cells
  }

  /// A cell, as findings cite it.
  ///
  /// - Parameters:
  ///   - field: The measure.
  ///   - source: The report's source; nil where the finding belongs to the report itself.
  ///   - year: The year of that report.
  /// - Returns: The cell; nil where the field is not printed.
  func cited(_ field: FieldID, in source: String?, year: Int?) -> CitedCell? {
    var cited: CitedCell?
    forEach { cell in
      guard cell.field == field else { return true }
      cited = CitedCell(
        field: field, source: source, year: year, raw: cell.raw,
        value: cell.state == .number ? cell.number : nil, place: cell.place)
      return false
    }
    return cited
  }

  /// Goes through the cells until told to stop.
  private func forEach(_ body: (Cell) -> Bool) {
    var reader = VarintReader(bytes)
    var cell = Cell()
    while !reader.isAtEnd {
      Self.read(&cell, &reader)
      if !body(cell) { return }
    }
  }

  private static func read(_ cell: inout Cell, _ reader: inout VarintReader) {
    let marks = Marks(rawValue: reader.byte())
    cell.state = State.allCases[Int(marks.rawValue & Marks.states)]
    let step = marks.contains(.isNextField) ? 1 : Int32(truncatingIfNeeded: reader.signed())
    cell.field = FieldID(ordinal: cell.field.ordinal &+ step)
    if marks.contains(.isNextColumn) {
      cell.place.column += 1
    } else {
      cell.place.line &+= Int32(truncatingIfNeeded: reader.signed())
      cell.place.table &+= Int32(truncatingIfNeeded: reader.signed())
      cell.place.row = Int32(truncatingIfNeeded: reader.varint())
      cell.place.column = Int32(truncatingIfNeeded: reader.varint())
    }
    let digits = cell.state == .number ? reader.signed() : 0
    let decimals = marks.contains(.hasDecimals) ? reader.byte() : 0
    cell.number = Number(digits, decimals: decimals)
    if !marks.contains(.isPlain) {
      cell.raw = reader.string(reader.varint())
    } else {
      cell.raw = cell.state == .number ? cell.number.description : ""
    }
    let start = cell.place.bytes.lowerBound + Int(reader.signed())
    let length = marks.contains(.isTight) ? cell.raw.utf8.count : reader.varint()
    cell.place.bytes = start..<(start + length)
  }
}
