import NianbaoKit
import TestSupport

/// Who writes a report: the figures to report, and a hand for labels and values.
struct Author {
  private let labels: LabelHand
  private let values: ValueHand
  private let figures: Figures
  private var random: SeededNumbers
  /// What stands in the unit column of a group.
  let emptyUnit: String

  init(_ form: Form, _ figures: Figures, isPlain: Bool, _ random: SeededNumbers) {
    var random = random
    labels = LabelHand(form, &random)
    values = ValueHand(isPlain: isPlain, &random)
    emptyUnit = random.one(of: ["", "----", "—"])
    self.figures = figures
    self.random = random
  }

  /// A label in the author's spelling.
  func label(_ official: String) -> String { labels.label(official) }

  /// The words in the corner of a table's header.
  func corner(of table: PrintedTable) -> String { table.corners.first.map(label) ?? "" }

  /// A cell with the value of a field.
  mutating func value(of field: Field) -> PrintedValue {
    values.print(figures[field], field, &random)
  }

  /// A value in a row that the form does not have.
  mutating func localValue() -> String { String(random.number(in: 0...400)) }
}
