import NianbaoKit

/// What stands beside the name of a variable.
enum VariableLabel {
  /// The characters that Stata shows.
  static let limit = 80

  /// A column's label and its unit; of a long label, which is a path, the beginning and the end.
  static func text(of column: OutputColumn, _ language: Language) -> String {
    let unit = Message(zh: "（\(column.unit)）", en: " (\(column.unit))").text(language)
    let tail = Array((column.unit.isEmpty ? "" : unit).unicodeScalars)
    var label = Array(column.label.text(language).unicodeScalars)
    let room = limit - tail.count
    if label.count > room {
      let front = (room - 1) / 2
      label = label.prefix(front) + ["…"] + label.suffix(room - 1 - front)
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: label + tail)
    return String(text)
  }
}
