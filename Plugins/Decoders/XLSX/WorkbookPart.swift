import NianbaoKit
import XMLEvents

/// The list of sheets: the part `workbook.xml`.
final class WorkbookPart: XMLEventHandler {
  struct Entry {
    var name: String
    var relationship: String
    var isHidden: Bool
  }

  private(set) var sheets: [Entry] = []
  /// Whether dates are counted from 1904, as by old versions for the Macintosh.
  private(set) var from1904 = false
  private(set) var failure: SourceError?

  func begin(_ element: String, _ attributes: XMLAttributes) {
    switch element {
    case "x:workbookPr": from1904 = attributes.isOn("date1904", otherwise: false)
    case "x:sheet":
      sheets.append(
        Entry(
          name: attributes["name"] ?? "", relationship: attributes["r:id"] ?? "",
          isHidden: (attributes["state"] ?? "visible") != "visible"))
      if sheets.count > WorkbookProblem.sheetLimit { failure = WorkbookProblem.tooManySheets }
    default: break
    }
  }

  func end(_ element: String) {}
  func characters(_ text: UnsafeBufferPointer<UInt8>) {}
}
