import Testing

@testable import TranscodeLibreOffice

@Suite struct OfficeFileTests {
  /// A compound file whose folder has streams with these names.
  static func compound(_ names: String...) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 512 - bytes.count)
    for name in ["Root Entry"] + names {
      var entry = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
      let length = entry.count + 2
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[64] = UInt8(length)
      entry[66] = name == "Root Entry" ? 5 : 2
      bytes += entry
    }
    return bytes
  }

  /// A ZIP file that begins with a stored member `mimetype`.
  private func package(_ type: String) -> [UInt8] {
    var header: [UInt8] = [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 0, count: 26)
    header[26] = 8
    return header + Array("mimetype\(type)PK".utf8)
  }

  @Test("A compound file is what its streams are named for.")
  func looksIntoCompoundFiles() {
    #expect(OfficeFile(Self.compound("1Table", "WordDocument")) == .text(format: "doc"))
    #expect(OfficeFile(Self.compound("Workbook")) == .sheet(format: "xls"))
    #expect(OfficeFile(Self.compound("Book")) == .sheet(format: "xls"))
    #expect(OfficeFile(Self.compound("PowerPoint Document")) == .other)
    #expect(OfficeFile(Array(Self.compound("WordDocument").prefix(600))) == .other)
  }

  @Test("RTF and OpenDocument have marks.")
  func knowsMarks() {
    #expect(OfficeFile(Array("{\\rtf1\\ansi}".utf8)) == .text(format: "rtf"))
    let type = "application/vnd.oasis.opendocument."
    #expect(OfficeFile(package(type + "text")) == .text(format: "odt"))
    #expect(OfficeFile(package(type + "spreadsheet")) == .sheet(format: "ods"))
    #expect(OfficeFile(package(type + "presentation")) == nil)
    #expect(OfficeFile(package("application/epub+zip")) == nil)
  }

  @Test("Everything else is no office file, however short.")
  func leavesTheRest() {
    for bytes in [[], [0x50, 0x4B, 0x03, 0x04], Array("年报".utf8), [0xD0, 0xCF, 0x11, 0xE0]] {
      #expect(OfficeFile(bytes as [UInt8]) == nil)
    }
  }
}
