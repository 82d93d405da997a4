/// Whether a document begins and ends where a report does.
///
/// Copies of reports are often excerpts, and what an excerpt lacks may stand in the rest. So rules
/// about what a report must have are left open where the document is cut:
///
/// - It begins in the middle when it has no title.
/// - It ends in the middle when nobody signed it and its last text stops without the end of a
///   sentence, or when no text follows its last heading or the last cell of a table. Short lines
///   behind the text, such as the navigation of a page, do not count, nor does a line without a whole
///   sentence that ends with a bracket: labels of tables do.
struct Extent {
  /// Whether it begins with the title and the first section.
  let beginsWhole: Bool
  /// Whether it ends with a signature or with a whole sentence.
  let endsWhole: Bool

  /// Whether nothing seems to be cut off.
  var isWhole: Bool { beginsWhole && endsWhole }

  init(_ report: Report) {
    beginsWhole = report.identity.title != nil && !report.sections.isEmpty
    endsWhole =
      report.identity.signed != nil
      || report.sections.last.map {
        Self.endsWhole($0, report.text, behind: Self.endOfTables(report))
      } ?? false
  }

  /// Behind the last cell of all tables.
  private static func endOfTables(_ report: Report) -> Int {
    report.facts.lazy.filter { $0.origin == .table }.map(\.place.bytes.upperBound).max() ?? 0
  }

  /// A line that is shorter than this many bytes may belong to the page.
  private static let longLine = 60

  private static func endsWhole(_ section: Section, _ text: [UInt8], behind end: Int) -> Bool {
    for paragraph in section.paragraphs.reversed() where paragraph.lowerBound >= end {
      if ends(text, paragraph, with: stops) { return true }
      if ends(text, paragraph, with: closers) {
        if fullStops.contains(where: { SectionText.stands($0, in: text, paragraph) }) {
          return true
        }
      } else if paragraph.count >= longLine {
        return false
      }
    }
    return false
  }

  private static let fullStops = ["。", "！", "？"].map { Array($0.utf8) }
  private static let stops = fullStops + [".", "!", "?"].map { Array($0.utf8) }
  private static let closers = ["”", "）", ")", "\""].map { Array($0.utf8) }

  private static func ends(
    _ text: [UInt8], _ range: Range<Int>, with marks: [[UInt8]]
  ) -> Bool {
    marks.contains { text[range].suffix($0.count).elementsEqual($0) }
  }

  /// Whether text is missing in a section: its last line, or a short one before, ends with a comma.
  static func breaksOff(_ section: Section, _ text: [UInt8]) -> Bool {
    section.paragraphs.contains { paragraph in
      (paragraph.count < longLine || paragraph == section.paragraphs.last)
        && commas.contains { text[paragraph].suffix($0.count).elementsEqual($0) }
    }
  }

  private static let commas = ["，", "、", ",", "；", ";"].map { Array($0.utf8) }
}
