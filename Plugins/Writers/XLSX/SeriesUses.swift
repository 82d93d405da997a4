import NianbaoKit

/// For which series of the panel the fields of the dictionary stand.
struct SeriesUses {
  private var uses: [String: Use] = [:]

  /// What one field is used for.
  struct Use {
    /// The ids of the series.
    fileprivate(set) var series: [String] = []
    fileprivate var kinds: [Comparability] = []
    fileprivate var notes: [Message] = []

    /// How well the field, or the sum it is a part of, stands for each series.
    func comparability(_ language: Language) -> String {
      kinds.map { Words.label($0).text(language) }.joined(separator: " ")
    }

    /// What to bear in mind.
    func notes(_ language: Language) -> String {
      notes.map { $0.text(language) }.joined(separator: "；")
    }
  }

  init(_ panel: Panel, _ fields: FieldDictionary) {
    for (position, series) in panel.series.enumerated() {
      for source in panel.forms.compactMap({ panel.source(of: position, in: $0) }) {
        for field in source.fields { add(source.mapping, series.id, to: fields[field].id) }
      }
    }
  }

  subscript(field: String) -> Use? { uses[field] }

  private mutating func add(_ mapping: Mapping, _ series: String, to field: String) {
    var use = uses[field] ?? Use()
    if !use.series.contains(series) {
      use.series.append(series)
      use.kinds.append(mapping.comparability)
    }
    if let note = mapping.note, !use.notes.contains(note) { use.notes.append(note) }
    uses[field] = use
  }
}
