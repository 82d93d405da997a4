/// The panel (面板): one schema for the reports of all years, made of what each form gives.
public struct Panel: Sendable {
  /// The series, those of the core first, then those that forms bring.
  public let series: [Series]
  /// The quotients of series.
  public let indicators: [Indicator]
  private let sections: [String: Message]
  /// What each form gives for each series, by the form's id and the position of the series.
  private let sources: [String: [PanelSource?]]
  let quotients: [(numerator: SeriesSum, denominator: SeriesSum)]

  /// A form with what it has to do with the panel.
  public typealias Form = (id: String, fields: [Field], share: PanelShare)

  /// The panel of some forms.
  ///
  /// - Parameters:
  ///   - forms: The forms.
  ///   - dictionary: The dictionary of their fields.
  public init(_ forms: [Form], _ dictionary: FieldDictionary) {
    var series = PanelFile.series(PackageResources.series_tsv)
    var positions: [String: Int] = [:]
    for index in series.indices { positions[series[index].id] = index }
    for form in forms {
      for brought in form.share.series where positions[brought.id] == nil {
        positions[brought.id] = series.count
        series.append(brought)
      }
    }
    var sources: [String: [PanelSource?]] = [:]
    for form in forms where !form.share.mappings.isEmpty {
      let fields = FormFields(form.fields.map { $0.id })
      var row = [PanelSource?](repeating: nil, count: series.count)
      for mapping in form.share.mappings {
        guard let position = positions[mapping.series] else {
          preconditionFailure("panel.tsv of \(form.id): no series \(mapping.series)")
        }
        row[position] = PanelSource(
          mapping, form: form.id, origin: form.share.origin,
          terms: FormulaParser.sum(mapping.sum).terms("", fields, dictionary))
      }
      sources[form.id] = row
    }
    self.series = series
    self.sources = sources
    sections = PanelFile.sections(PackageResources.series_tsv)
    indicators = PanelFile.indicators(PackageResources.indicators_tsv)
    quotients = indicators.map {
      (SeriesSum($0.numerator, positions), SeriesSum($0.denominator, positions))
    }
  }

  /// What a form gives for a series.
  ///
  /// - Parameters:
  ///   - position: The position of the series.
  ///   - form: The form's id.
  /// - Returns: Its cells; nil where it gives nothing.
  public func source(of position: Int, in form: String) -> PanelSource? {
    sources[form]?[position]
  }

  /// What a series has in common with those beside it, as 行政复议.
  public func section(of series: Series) -> Message {
    let first = series.id.prefix { $0 != "." }
    return sections[String(first)] ?? Message(zh: "其他", en: "Other")
  }

  /// Whether a column is one of the panel's series or indicators.
  public func has(_ column: OutputColumn) -> Bool {
    series.contains { $0.id == column.id } || indicators.contains { $0.id == column.id }
  }

  /// The ids of the forms that give something, sorted.
  public var forms: [String] { sources.keys.sorted() }
}

/// The cells of a form that stand for a series.
public struct PanelSource: Sendable {
  /// How well they do, and what to bear in mind.
  public let mapping: Mapping
  /// The form's id.
  public let form: String
  /// The form and the sum over its fields, such as `form-2021/requests.received.new.all`.
  public let name: String
  let origin: Origin
  let terms: [FormulaCase.Term]

  /// The same fields as sentences tell them.
  var told: PanelSource {
    PanelSource(mapping, form: Origin.prose.rawValue, origin: .prose, terms: terms)
  }

  init(_ mapping: Mapping, form: String, origin: Origin, terms: [FormulaCase.Term]) {
    self.mapping = mapping
    self.form = form
    name = "\(form)/\(mapping.sum)"
    self.origin = origin
    self.terms = terms
  }
}

/// A sum over series.
struct SeriesSum: Sendable {
  private let terms: [(position: Int, isNegative: Bool)]

  init(_ text: String, _ positions: [String: Int]) {
    terms = FormulaParser.sum(text).terms.map { term in
      guard case .field(let id, _, _) = term.value, let position = positions[id] else {
        preconditionFailure("indicators.tsv: \(text)")
      }
      return (position, term.isNegative)
    }
  }

  /// The sum; nil where a series of it has no number.
  func total(_ values: [PanelValue]) -> Number? {
    var total = Number(0)
    for term in terms {
      guard let number = values[term.position].number,
        let sum = total.adding(term.isNegative ? number.negated : number)
      else { return nil }
      total = sum
    }
    return total
  }
}
