/// What reports can say: what an output has to know before the first report comes.
public struct Schema: Sendable {
  /// The dictionary of the reports.
  public let fields: FieldDictionary
  /// The readers that the reports come from, sorted by name.
  public let readers: [any Reader.Type]
  private let deferredCatalogue: Deferred<FindingCatalogue>
  private let deferredPanel: Deferred<Panel>

  /// The schema of some readers.
  public init(
    fields: FieldDictionary, readers: [any Reader.Type] = [],
    catalogue: @autoclosure @escaping @Sendable () -> FindingCatalogue = FindingCatalogue()
  ) {
    self.fields = fields
    self.readers = readers
    deferredCatalogue = Deferred(catalogue)
    deferredPanel = Deferred {
      Panel(readers.map { (id: $0.name, fields: $0.fields, share: $0.panel) }, fields)
    }
  }

  /// What the reports' findings can say; made when it is first asked for, since it takes all rules.
  public var catalogue: FindingCatalogue { deferredCatalogue.value }

  /// How the readers' forms are printed that have tables.
  public var layouts: [FormLayout] { readers.compactMap { $0.layout } }

  /// The panel of the readers' forms; made when it is first asked for.
  public var panel: Panel { deferredPanel.value }
}

extension Registry {
  /// The schema of the reports that the readers make.
  public var schema: Schema { Schema(fields: fields, readers: readers, catalogue: catalogue) }
}
