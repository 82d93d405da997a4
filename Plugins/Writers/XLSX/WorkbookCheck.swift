import NianbaoKit

/// Reads a workbook again and compares it with what was put into it.
///
/// The library does not notice when its temporary files cannot grow, as on a full disk: every
/// call succeeds, and rows are missing from the workbook.
struct WorkbookCheck {
  private let file: SeekableFile
  private let directory: ZipDirectory

  /// Whether a workbook is complete; `rowSizes` has for each sheet the size of its rows as XML, where
  /// it is known.
  static func isComplete(_ path: String, rowSizes: [Int?]) -> Bool {
    guard let file = SeekableFile(path), let directory = ZipDirectory(file) else { return false }
    let check = WorkbookCheck(file: file, directory: directory)
    var sheets: [String: Int?] = [:]
    for (index, size) in rowSizes.enumerated() {
      sheets["xl/worksheets/sheet\(index + 1).xml"] = .some(size)
    }
    for member in directory.members {
      let rowSize = sheets.removeValue(forKey: member.name) ?? nil
      guard check.isComplete(member, rowSize: rowSize) else { return false }
    }
    return sheets.isEmpty
  }

  private func isComplete(_ member: ZipDirectory.Member, rowSize: Int?) -> Bool {
    var measure = PartMeasure()
    guard expand(member, into: &measure), measure.isComplete else { return false }
    return rowSize.map { measure.rowSize == $0 } ?? true
  }

  /// Unpacks a member; false when it is damaged.
  private func expand(_ member: ZipDirectory.Member, into measure: inout PartMeasure) -> Bool {
    guard var at = directory.dataOffset(of: member, in: file) else { return false }
    let end = at + member.packedSize
    let expander = GzipExpander()
    var output: [UInt8] = []
    // A member is a gzip file without what stands around the packed bytes.
    var piece: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    while true {
      output.removeAll(keepingCapacity: true)
      do { try expander.expand(piece[...], into: &output) } catch { return false }
      measure.take(output)
      if expander.isComplete { return true }
      let size = min(1 << 14, end - at)
      if size > 0 {
        guard let next = file.bytes(at, size) else { return false }
        piece = next
        at += size
      } else if size == 0 {
        piece = Array(member.trailer)
        at += 1
      } else {
        return false
      }
    }
  }
}
