/// Says that text and table differ.
struct StatedSentence: Sendable {
  private let dictionary: FieldDictionary

  /// So many cells of a sum are named at most.
  private static let mostTerms = 6

  init(_ dictionary: FieldDictionary) { self.dictionary = dictionary }

  /// The sentence that a field's number is one in the table and another one in the text.
  ///
  /// - Parameters:
  ///   - field: The field.
  ///   - printed: What the table has, by `cell` or by `sum`.
  ///   - quote: What the text says.
  /// - Returns: The sentence.
  func differs(_ field: FieldID, _ printed: Message, _ quote: String) -> Message {
    let label = dictionary[field].label
    return Message(
      zh: "「\(label.zh)」表中\(printed.zh)，正文写「\(quote)」，两处不一致。",
      en: "“\(label.en)” is \(printed.en), but the text says “\(quote)”.")
  }

  /// The sentence that the text counts something else than the field's cell.
  func meansOther(
    _ field: FieldID, _ cell: CitedCell, _ other: [FormulaCase.Term], _ cells: Cells,
    _ quote: String
  ) -> Message {
    let label = dictionary[field].label
    let printed = Self.cell(cell.raw)
    return Message(
      zh: "「\(label.zh)」表中\(printed.zh)，正文写「\(quote)」，是另一种口径"
        + "（\(side(other, cells, .chinese))）；请在正文中写明口径。",
      en: "“\(label.en)” is \(printed.en); the text says “\(quote)”, which counts something else "
        + "(\(side(other, cells, .english))). Please say in the text what is counted.")
  }

  /// What a cell prints.
  static func cell(_ raw: String) -> Message { Message(zh: "为 \(raw)", en: "\(raw) in the table") }

  /// What cells make together.
  func sum(_ terms: [FormulaCase.Term], _ cells: Cells) -> Message {
    let total = terms.total(cells, nil)
    let parts = (zh: side(terms, cells, .chinese), en: side(terms, cells, .english))
    return total.hasEmpty
      ? Message(
        zh: "各项之和至少为 \(total.value)（已填的：\(parts.zh)）",
        en: "at least \(total.value) in the table (the cells that are filled in: \(parts.en))")
      : Message(
        zh: "各项之和为 \(total.value)（\(parts.zh)）",
        en: "\(total.value) in the table (\(parts.en))")
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
