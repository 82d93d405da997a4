import CReadStat
import NianbaoKit

/// Tells in the data file itself what its missing values mean.
///
/// The set of value labels `missing` is attached to no variable: programs that take labelled
/// variables for categories (pandas does) would no longer take them for numbers. In Stata
/// `label values x missing` attaches it, and `notes` shows the legend.
enum MissingLegend {
  static func add(to writer: UnsafeMutablePointer<readstat_writer_t>, _ language: Language) {
    let labels = readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, "missing")
    var legend: [String] = []
    for missing in Missing.allCases.sorted(by: { ($0.letter ?? 0) < ($1.letter ?? 0) }) {
      let label = missing.label.text(language)
      if let letter = missing.letter {
        readstat_label_tagged_value(labels, CChar(letter), label)
        legend.append(".\(Character(UnicodeScalar(letter))) \(label)")
      } else {
        legend.append(". \(label)")
      }
    }
    let words = legend.joined(separator: language == .chinese ? "；" : "; ")
    let note = Message(
      zh: "缺失值：\(words)。显示说明：label values 变量名 missing",
      en: "Missing values: \(words). To show them: label values NAME missing")
    readstat_add_note(writer, note.text(language))
  }
}
