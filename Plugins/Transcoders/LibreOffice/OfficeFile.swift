/// What an office file is, by its bytes; names lie, and WPS has names of its own for these files.
enum OfficeFile: Equatable {
  /// A text, in a format that has this extension.
  case text(format: String)
  /// A workbook, in a format that has this extension.
  case sheet(format: String)
  /// A compound file without a text or a workbook.
  case other

  /// Nil for what is no office file of these kinds.
  init?(_ bytes: [UInt8]) {
    if bytes.starts(with: "{\\rtf".utf8) {
      self = .text(format: "rtf")
    } else if CompoundFile.recognise(bytes) {
      self = Self.compound(bytes)
    } else if let type = Self.openDocumentType(bytes) {
      // A template is a document as well.
      if type.starts(with: "text".utf8) {
        self = .text(format: "odt")
      } else if type.starts(with: "spreadsheet".utf8) {
        self = .sheet(format: "ods")
      } else {
        return nil
      }
    } else {
      return nil
    }
  }

  private static func compound(_ bytes: [UInt8]) -> OfficeFile {
    let names = CompoundFile.names(in: bytes)
    if names.contains("WordDocument") { return .text(format: "doc") }
    if names.contains("Workbook") || names.contains("Book") { return .sheet(format: "xls") }
    return .other
  }

  /// What follows `application/vnd.oasis.opendocument.` in the first member, which is not packed
  /// (OpenDocument 1.2, part 3, 3.3).
  private static func openDocumentType(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    let name = Array("mimetype".utf8)
    let type = Array("application/vnd.oasis.opendocument.".utf8)
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.dropFirst(30).starts(with: name)
    else { return nil }
    // Extra fields, if there are any, stand between the name and the content.
    let extra = Int(bytes[28]) | Int(bytes[29]) << 8
    let content = bytes.dropFirst(30 + name.count + extra)
    return content.starts(with: type) ? content.dropFirst(type.count) : nil
  }
}
