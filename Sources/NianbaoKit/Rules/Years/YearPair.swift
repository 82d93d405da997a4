/// The reports of one agency for two years that follow each other.
struct YearPair: Sendable {
  /// The report for the earlier year.
  let earlier: KeptReport
  /// The report for the later year, which the rules are about.
  let later: KeptReport
  /// The printed cells of the earlier report.
  let earlierCells: Cells
  /// The printed cells of the later report.
  let laterCells: Cells
  /// Whether the later report takes the findings: it does unless it was given out already.
  let isForLater: Bool

  /// A pair.
  ///
  /// - Parameters:
  ///   - earlier: The report for the earlier year.
  ///   - later: The report for the later year.
  ///   - isForLater: Whether the later report takes the findings.
  ///   - count: How many fields the dictionary has.
  init(_ earlier: KeptReport, _ later: KeptReport, isForLater: Bool, count: Int) {
    (self.earlier, self.later, self.isForLater) = (earlier, later, isForLater)
    earlierCells = earlier.cells(count: count)
    laterCells = later.cells(count: count)
  }

  /// A printed cell of one of the two reports.
  func cited(_ field: FieldID, isLast: Bool) -> CitedCell? {
    isLast
      ? earlier.cited(field, isOwn: !isForLater) : later.cited(field, isOwn: isForLater)
  }

  /// A sentence with what was compared in front of it.
  func introducing(_ message: Message) -> Message {
    let other = isForLater ? earlier : later
    let own = isForLater ? later : earlier
    return Message(
      zh: "本年报（\(own.year) 年）与同一机关“\(other.agency)”\(other.year) 年年报（\(other.source)）比较："
        + message.zh,
      en: "This report (\(own.year)) compared with that for \(other.year) of the same agency "
        + "“\(other.agency)” (\(other.source)): \(message.en)")
  }
}
