/// A cell that holds the unit of its row.
enum UnitCell {
  /// Whether a cell holds a unit, a stroke, or nothing.
  static func isUnit(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let cell = CellText(text, range)
    if cell.bytes.isEmpty || cell.isStroke { return true }
    if case .unit = CellWord(cell.bytes) { return true }
    return false
  }
}
