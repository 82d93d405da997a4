/// Where the lines of running text begin and end, in points.
struct Margins {
  private let left: Double
  private let right: Double
  /// The usual distance from one line to the next.
  private let pitch: Double

  /// The part of the lines that must agree.
  private static let share = 10

  /// The margins of the lines of a document's pages of one size.
  init(_ lines: [[TextLine]], width: Double) {
    let all = lines.joined().filter { $0.words.count > 0 }
    let needed = max(2, all.count / Self.share)
    func common(_ values: [Double], _ slack: Double) -> Double? {
      values.indices.dropLast(needed - 1).first {
        abs(values[$0 + needed - 1] - values[$0]) <= slack
      }.map { values[$0] }
    }
    let em = all.map(\.em).sorted()
    let size = em.isEmpty ? 0 : em[em.count / 2]
    left = common(all.map(\.box.left).sorted(), size / 2) ?? 0
    let end = common(all.map(\.box.right).sorted(by: >), size) ?? .infinity
    // Lines that all end in the left half of a page are a list.
    right = end > width / 2 ? end : .infinity
    let steps = lines.flatMap { page in
      zip(page, page.dropFirst()).map { $1.box.middle.y - $0.box.middle.y }
    }.filter { $0 > 0 }.sorted()
    pitch = steps.isEmpty ? .infinity : steps[steps.count / 2]
  }

  /// Whether a line goes on in the next one.
  ///
  /// It does where it is full and not centred, and the next one is neither indented nor further away
  /// than usual.
  func goesOn(_ line: TextLine, in next: TextLine, onSamePage: Bool) -> Bool {
    let em = line.em
    guard abs(next.em - em) < em / 4, line.box.right >= right - 1.7 * em,
      line.box.left < left + 3 * em, next.box.left < left + em
    else { return false }
    return !onSamePage || next.box.middle.y - line.box.middle.y < max(1.5 * pitch, 1.9 * em)
  }
}
