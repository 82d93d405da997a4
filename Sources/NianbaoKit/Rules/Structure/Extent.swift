/// Whether a document begins and ends where a report does.
///
/// Copies of reports are often excerpts, and what an excerpt lacks may stand in the rest. So rules
/// about what a report must have are left open where the document is cut:
///
/// - It begins in the middle when it has no title.
/// - It ends in the middle when nobody signed it and its last text stops without the end of a
///   sentence, or when no text follows its last heading. Short lines behind the text, such as the
///   navigation of a page, do not count.
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
      || report.sections.last.map { Self.endsWhole($0, report.text) } ?? false
  }

  /// A line that is shorter than this many bytes may belong to the page.
  private static let longLine = 60

  private static func endsWhole(_ section: Section, _ text: [UInt8]) -> Bool {
    for paragraph in section.paragraphs.reversed() {
      if endsSentence(text, paragraph) { return true }
      if paragraph.count >= longLine { return false }
    }
    return false
  }

  private static let ends = ["。", "！", "？", "”", "）", ".", "!", "?", ")", "\""].map {
    Array($0.utf8)
  }

  private static func endsSentence(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    ends.contains { text[range].suffix($0.count).elementsEqual($0) }
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
