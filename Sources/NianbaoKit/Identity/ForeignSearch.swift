/// Finds what stands in a document and is not its report's: another report without a title of its
/// own, and the annexed figures of another year or of another agency.
///
/// What begins there is told by titles, by lines such as 附：2022年统计表, by a first section that
/// stands there once more, and by signatures, which name whose the text above them is. It ends where
/// the report's own year or agency is named again, whatever section headings stand between.
struct ForeignSearch {
  /// A foreign part, and whether it is to be told: it has tables or sections, and none is told that it
  /// goes on.
  typealias Part = (part: HeadedPart, isTold: Bool)

  /// Something that begins or ends a part.
  private struct Mark {
    let offset: Int
    let place: Place
    let kind: Kind

    var isTitle: Bool { if case .title = kind { true } else { false } }
  }

  private enum Kind {
    case beginning
    case title(Title)
    /// A line that names a year or an agency, and whether a signature stands above it.
    case annex(AnnexHeading, isBehindEnd: Bool)
    /// The first section once more.
    case section
    /// A signature ends there.
    case signature(Signature)
  }

  /// In what a part differs from the report.
  private struct Difference {
    var year = false
    var agency = false
    var isForeign: Bool { year || agency }
  }

  private let year: Int?
  private let agency: [UInt8]?
  private var marks = [Mark(offset: 0, place: Place(bytes: 0..<0, line: 1), kind: .beginning)]
  /// Whether a signature below tables or sections has been met, and a line of an annex.
  private(set) var isSigned = false
  private var hasAnnex = false
  /// The signature of the report.
  private var own: Signature?
  /// Whether a part was the report's own and has numbers.
  private var hasOwn = false

  init(year: Int?, agency: [UInt8]?) {
    self.year = year
    self.agency = agency
  }

  /// Notes the title of a report.
  mutating func note(_ title: Title) {
    add(Mark(offset: title.place.bytes.lowerBound, place: title.place, kind: .title(title)))
  }

  /// Notes the heading of a first section where the ones before it were the last of a report.
  mutating func noteSection(_ place: Place, behind last: Int) {
    guard isSigned || last >= ForeignSearch.lateSection else { return }
    add(Mark(offset: place.bytes.lowerBound, place: place, kind: .section))
  }

  private mutating func add(_ mark: Mark) {
    if marks.count < ForeignSearch.mostMarks { marks.append(mark) }
  }

  /// Looks at a short line, above which tables or sections stand or not.
  mutating func note(_ document: Document, _ block: Int, _ place: Place, isBelowNumbers: Bool) {
    if let signature = Signature.pair(document, at: block) {
      isSigned = isSigned || isBelowNumbers
      add(
        Mark(offset: place.bytes.upperBound, place: place, kind: .signature(signature)))
    } else {
      noteAnnex(document.simplifiedText, place)
    }
  }

  /// Looks at a line that may head an annex.
  mutating func noteAnnex(_ text: [UInt8], _ place: Place) {
    guard isSigned || hasAnnex || Word.find("附", text, place.bytes) != nil,
      let heading = AnnexHeading(text, place.bytes), heading.isMarked || isSigned || hasAnnex
    else { return }
    hasAnnex = true
    add(
      Mark(
        offset: place.bytes.lowerBound, place: place,
        kind: .annex(heading, isBehindEnd: isSigned)))
  }

  /// The foreign parts of a document, without those below the titles of further reports.
  ///
  /// - Parameters:
  ///   - numbers: Where tables and sections begin, ascending.
  ///   - others: Where the titles of further reports stand.
  ///   - end: The length of the text.
  /// - Returns: The parts, ascending.
  mutating func parts(numbers: [Int], others: Set<Int>, end: Int) -> [Part] {
    guard marks.count > 1 else { return [] }
    marks.sort { $0.offset < $1.offset }
    var parts: [Part] = []
    var difference = Difference()
    var isTold = false
    var at = 0
    for (index, mark) in marks.enumerated() {
      let next = index + 1 < marks.count ? marks[index + 1] : nil
      let range = mark.offset..<max(mark.offset, next?.offset ?? end)
      let isBelowNumbers = at > 0
      let start = at
      while at < numbers.count, numbers[at] < range.upperBound { at += 1 }
      let hasNumbers = at > start
      var signature: Signature?
      if case .signature(let found)? = next?.kind { signature = found }
      let isOther = others.contains(mark.offset) && mark.isTitle
      change(
        &difference, mark.kind, hasNumbers ? signature : nil, isOther: isOther, isBelowNumbers)
      guard difference.isForeign else {
        isTold = false
        hasOwn = hasOwn || hasNumbers
        if own == nil { own = signature }
        continue
      }
      if isOther {
        isTold = true
        continue
      }
      let isClosed = if case .signature = mark.kind { true } else { false }
      let place = isClosed ? next?.place ?? mark.place : mark.place
      let part = HeadedPart(
        range: range, heading: place, isOwn: false, coversText: true, isForeign: true)
      parts.append((part, hasNumbers && !isTold))
      isTold = isTold || hasNumbers
    }
    return parts
  }

  /// Says in what the part behind a mark differs from the report; without a word it is like the part
  /// above it.
  private func change(
    _ difference: inout Difference, _ kind: Kind, _ signature: Signature?, isOther: Bool,
    _ isBelowNumbers: Bool
  ) {
    switch kind {
    case .beginning: break
    case .title(let title):
      let names = title.agency.map { agency == nil || isOwn($0) }
      if isOther {
        difference = Difference(year: true, agency: true)
      } else if names != false, title.year == nil || year == nil || title.year == year {
        // A title that names nobody is that of who signs.
        difference = Difference()
        if names == nil, hasOwn, let signature { difference.agency = differs(signature).agency }
      }
    case .section:
      difference =
        signature.map { differs($0) }
        ?? (hasOwn ? Difference(year: true, agency: true) : difference)
    case .signature:
      if hasOwn, let signature { difference = differs(signature) }
    case .annex(let heading, let isBehindEnd):
      // A mere year on a line of its own may be left over from the year before.
      let begins = heading.isMarked && isBelowNumbers || difference.isForeign
      let other = differs(heading)
      if let year = other.year, !year || begins { difference.year = year }
      if let agency = other.agency, !agency || begins || isBehindEnd {
        difference.agency = agency
      }
    }
  }

  private func differs(_ signature: Signature) -> Difference {
    Difference(
      year: own.map { $0.date.year != signature.date.year } ?? false,
      agency: signature.agency.map { agency != nil && !isOwn($0) } ?? false)
  }

  private func differs(_ heading: AnnexHeading) -> (year: Bool?, agency: Bool?) {
    let otherYear: Bool? =
      switch heading.year {
      case .this: false
      case .last: true
      case .year(let named): year.map { $0 != named }
      case nil: nil
      }
    let otherAgency = agency.flatMap { own in heading.agency.map { !AnnexHeading.isSame(own, $0) } }
    return (otherYear, otherAgency)
  }

  /// Whether a name is that of who reports, or of who signed the report.
  private func isOwn(_ name: [UInt8]) -> Bool {
    [agency, own?.agency].contains { known in
      known.map { AgencyDecision.agree($0, name) || AnnexHeading.isSame($0, name) } ?? false
    }
  }

  /// A report may have got so far when its first section stands there once more.
  private static let lateSection = 4
  /// Documents with more titles, signatures and annexes are lists.
  private static let mostMarks = 400
}
