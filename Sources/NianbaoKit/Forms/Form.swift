/// One version of the official form as a value: its tables, rows, columns, labels and fields.
public struct Form: Sendable {
  /// The form's id, such as `form-2019`.
  public let id: String
  /// What the form is called.
  public let title: Message
  /// What the form is for, in one sentence.
  public let summary: Message
  /// The notice that prescribes it.
  public let notice: String
  /// The reporting years for which the form was made; nil where nothing prescribes them.
  public let years: ClosedRange<Int>?
  /// The tables in the order of the form.
  public let tables: [FormTable]
  /// The rules that reports of the form should keep.
  public var rules: [Rule] { ruleList.value }
  private let ruleList: Deferred<[Rule]>

  /// A form; without a summary its title stands for it.
  ///
  /// The rules are made when they are asked for.
  public init(
    id: String, title: Message, summary: Message? = nil, notice: String,
    years: ClosedRange<Int>? = nil, tables: [FormTable],
    rules: @autoclosure @escaping @Sendable () -> [Rule] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary ?? title
    self.notice = notice
    self.years = years
    self.tables = tables
    ruleList = Deferred(rules)
  }

  /// All fields in the order in which the form prints their cells.
  ///
  /// A field whose row stands in one place or another, from print to print, is listed once.
  public var fields: [Field] {
    var ids: Set<String> = []
    return tables.flatMap { table in table.blocks.flatMap { $0.rows.flatMap(\.fields) } }
      .filter { ids.insert($0.id).inserted }
  }
}
