import NianbaoKit
import XMLEvents

/// Reads the part of one sheet.
final class SheetReader: XMLEventHandler {
  private struct OpenCell {
    var address: CellAddress
    var type: String
    var style: Int
    var value: [UInt8] = []
    var formula: [UInt8] = []
    var hasFormula = false
    var hasValue = false
  }

  private(set) var sheet = Sheet()
  private(set) var failure: SourceError?

  private let limits: DocumentLimits
  private var values: CellValues
  private var cell: OpenCell?
  private var rich = RichText()
  private var element = ""
  private var row = 0
  private var column = 0
  private var size = 0

  init(_ values: CellValues, _ limits: DocumentLimits) {
    self.values = values
    self.limits = limits
  }

  func begin(_ element: String, _ attributes: XMLAttributes) {
    self.element = element
    switch element {
    case "x:row": beginRow(attributes)
    case "x:c": beginCell(attributes)
    case "x:v": cell?.hasValue = true
    case "x:f": cell?.hasFormula = true
    case "x:sheetView":
      values.showsZeros = attributes.isOn("showZeros", otherwise: true)
    case "x:col":
      guard attributes.isOn("hidden", otherwise: false), let first = attributes.number("min"),
        let last = attributes.number("max"), first >= 1, first <= last
      else { return }
      sheet.hiddenColumns.append(first...last)
    case "x:mergeCell": addMerge(attributes["ref"] ?? "")
    default: if cell != nil { rich.begin(element, attributes) }
    }
  }

  func end(_ element: String) {
    self.element = ""
    switch element {
    case "x:c": endCell()
    case "x:v", "x:f", "x:row": break
    default: if cell != nil { rich.end(element) }
    }
  }

  func characters(_ text: UnsafeBufferPointer<UInt8>) {
    guard cell != nil else { return }
    switch element {
    case "x:v": cell?.value += text
    case "x:f": cell?.formula += text
    default: rich.characters(text)
    }
  }

  private func beginRow(_ attributes: XMLAttributes) {
    row += 1
    column = 0
    if let reference = attributes["r"] {
      guard let number = Int(reference), (1...CellAddress.lastRow).contains(number) else {
        failure = WorkbookProblem.badReference(reference)
        return
      }
      row = number
    }
    if attributes.isOn("hidden", otherwise: false) { sheet.hiddenRows.append(row...row) }
  }

  private func beginCell(_ attributes: XMLAttributes) {
    column += 1
    var address = CellAddress(row: max(row, 1), column: column)
    if let reference = attributes["r"] {
      guard let given = CellAddress(reference[...]) else {
        failure = WorkbookProblem.badReference(reference)
        return
      }
      address = given
      column = given.column
    }
    guard address.row <= CellAddress.lastRow, address.column <= CellAddress.lastColumn else {
      failure = WorkbookProblem.badReference("\(address.row):\(address.column)")
      return
    }
    cell = OpenCell(
      address: address, type: attributes["t"] ?? "n", style: attributes.number("s") ?? 0)
  }

  private func endCell() {
    guard let cell else { return }
    self.cell = nil
    let inline = rich.take()
    var text: ArraySlice<UInt8> = []
    if cell.type == "inlineStr" {
      text = inline[...]
    } else if cell.hasValue, !(cell.value.isEmpty && cell.type != "str") {
      text = values.show(cell.type, cell.value, style: cell.style)
    } else if cell.hasFormula {
      // Nobody has calculated it, and an empty cell would say that nothing is there.
      text = "=".utf8 + cell.formula[...]
      sheet.uncalculated.append(cell.address)
    }
    let style = values.styles[cell.style]
    if style.isDoubtful, DoubtfulDigits.stand(in: text) {
      var marked: [UInt8] = []
      DoubtfulDigits.append(text, to: &marked)
      text = marked[...]
    }
    guard style.hasBorder || !text.isEmpty else { return }
    size += text.count
    sheet.cells.append(
      Sheet.Item(address: cell.address, end: cell.address, text: text, hasBorder: style.hasBorder))
    do throws(SourceError) {
      try limits.check(text: size)
      try limits.check(parts: sheet.cells.count)
    } catch {
      failure = error
    }
  }

  private func addMerge(_ reference: String) {
    let ends = reference.split(separator: ":").map { CellAddress($0) }
    guard let first = ends.first ?? nil, let last = ends.last ?? nil, first.row <= last.row,
      first.column <= last.column
    else {
      failure = WorkbookProblem.badReference(reference)
      return
    }
    sheet.merges.append((first, last))
    if sheet.merges.count > WorkbookProblem.mergeLimit { failure = WorkbookProblem.tooManyMerges }
  }
}
