import CXlsxWriter

/// The order of a workbook's sheets: one that goes on with a full table stands behind it.
///
/// The library knows sheets only in the order in which they were made. Its lists and numbers are
/// set anew when all sheets are there.
struct SheetOrder {
  typealias Sheet = UnsafeMutablePointer<lxw_worksheet>

  private var sheets: [Sheet] = []
  private var sizes: [Sheet: Int] = [:]

  /// Adds a sheet, behind another one or at the end.
  mutating func add(_ sheet: Sheet, behind last: Sheet?) {
    let index = last.flatMap { sheets.firstIndex(of: $0) }.map { $0 + 1 }
    sheets.insert(sheet, at: index ?? sheets.endIndex)
  }

  /// Keeps the size of the rows of a sheet that is finished.
  mutating func noteRows(of sheet: Sheet, size: Int) { sizes[sheet] = size }

  /// For each sheet in order the size of its rows as XML; nil where the library keeps them in memory.
  var rowSizes: [Int?] { sheets.map { sizes[$0] } }

  /// Gives the order to a workbook, which has no other sheets.
  func arrange(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    var entries: [Sheet: UnsafeMutablePointer<lxw_sheet>] = [:]
    var entry = workbook.pointee.sheets.pointee.stqh_first
    while let found = entry {
      entries[found.pointee.u.worksheet] = found
      entry = found.pointee.list_pointers.stqe_next
    }
    let ordered = sheets.compactMap { entries[$0] }
    for (index, sheet) in sheets.enumerated() {
      let next = index + 1
      sheet.pointee.index = UInt16(index)
      sheet.pointee.list_pointers.stqe_next = next < sheets.count ? sheets[next] : nil
      ordered[index].pointee.list_pointers.stqe_next = next < ordered.count ? ordered[next] : nil
    }
    workbook.pointee.worksheets.pointee.stqh_first = sheets.first
    workbook.pointee.sheets.pointee.stqh_first = ordered.first
  }
}
