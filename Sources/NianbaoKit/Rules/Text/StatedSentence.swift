/// Says that text and table differ.
struct StatedSentence: Sendable {
  private let dictionary: FieldDictionary

  /// So many cells of a sum are named at most.
  private static let mostTerms = 6

  init(_ dictionary: FieldDictionary) { self.dictionary = dictionary }

  /// The sentence that a field's number is one in the table and another one in the text.
  func differs(_ field: FieldID, _ printed: Message, _ quote: String) -> Message {
    let label = dictionary[field].label
    return Message(
      zh: "「\(label.zh)」表中为 \(printed.zh)，正文写「\(quote)」，两处不一致。",
      en: "“\(label.en)” is \(printed.en) in the table, but the text says “\(quote)”.")
  }

  /// The sentence that the text counts something else than the field's cell.
  func meansOther(
    _ field: FieldID, _ cell: CitedCell, _ other: [FormulaCase.Term], _ cells: Cells,
    _ quote: String
  ) -> Message {
    let label = dictionary[field].label
    let side = (zh: side(other, cells, .chinese), en: side(other, cells, .english))
    return Message(
      zh: "正文写「\(quote)」，不是「\(label.zh)」的 \(cell.raw)，而是\(side.zh)；如果口径如此，请写明。",
      en: "The text says “\(quote)”, which is not the \(cell.raw) of “\(label.en)” but "
        + "\(side.en); if that is meant, please say so.")
  }

  /// What a cell prints.
  static func cell(_ cell: CitedCell) -> Message { Message(zh: cell.raw, en: cell.raw) }

  /// What cells make together.
  func sum(_ terms: [FormulaCase.Term], _ cells: Cells) -> Message {
    let total = terms.total(cells, nil)
    let parts = (zh: side(terms, cells, .chinese), en: side(terms, cells, .english))
    return total.hasEmpty
      ? Message(
        zh: "至少 \(total.value)（已填的各项：\(parts.zh)）",
        en: "at least \(total.value) (the cells that are filled in: \(parts.en))")
      : Message(
        zh: "\(total.value)（各项合计：\(parts.zh)）", en: "\(total.value) (the sum of \(parts.en))")
  }

  /// The cells of a sum that have numbers other than zero.
  func side(_ terms: [FormulaCase.Term], _ cells: Cells, _ language: Language) -> String {
    let isChinese = language == .chinese
    let printed = terms.fields(cells).compactMap { term in
      cells[term.field].flatMap { $0 == Number(0) ? nil : (term: term, number: $0) }
    }
    guard !printed.isEmpty else { return isChinese ? "各项均为 0" : "zeros" }
    let names = FieldNames(printed.map { $0.term }, dictionary, language)
    let shared = names.shared.map { $0 + (isChinese ? "：" : ": ") } ?? ""
    let words = printed.prefix(Self.mostTerms).map { "\(names[$0.term.field]) \($0.number)" }
    let rest = printed.count > Self.mostTerms ? (isChinese ? " 等" : " and more") : ""
    return shared + words.joined(separator: " + ") + rest
  }
}
