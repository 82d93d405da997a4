import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import WriteXLSX

@Suite struct WorkbookCheckTests {
  private let folder: TemporaryFolder
  private let book: WrittenWorkbook

  init() throws {
    folder = try TemporaryFolder()
    book = try WrittenWorkbook(SampleReports.all)
  }

  @Test func acceptsWholeWorkbooks() throws {
    #expect(try isComplete(book.bytes, rowSizes: rowSizes))
  }

  @Test func missesRows() throws {
    var sizes = rowSizes
    sizes[1] += 1
    #expect(!(try isComplete(book.bytes, rowSizes: sizes)))
    #expect(!(try isComplete(book.bytes, rowSizes: rowSizes + [0])))
  }

  @Test func refusesDamagedFiles() throws {
    for count in stride(from: 0, to: book.bytes.count, by: 997) {
      #expect(!(try isComplete(Array(book.bytes[..<count]), rowSizes: rowSizes)))
    }
    var bytes = book.bytes
    bytes[bytes.count / 2] ^= 1
    #expect(!(try isComplete(bytes, rowSizes: rowSizes)))
    #expect(!WorkbookCheck.isComplete(folder.path("none"), rowSizes: []))
  }

  private var rowSizes: [Int] {
    book.sheetNames.map { name in
      let text = book.xml(name)
      guard let start = text.firstRange(of: "<sheetData>"),
        let end = text.firstRange(of: "</sheetData>")
      else { return 0 }
      return text[start.upperBound..<end.lowerBound].utf8.count
    }
  }

  private func isComplete(_ bytes: [UInt8], rowSizes: [Int]) throws -> Bool {
    try Data(bytes).write(to: URL(filePath: folder.path("book.xlsx")))
    return WorkbookCheck.isComplete(folder.path("book.xlsx"), rowSizes: rowSizes)
  }
}
