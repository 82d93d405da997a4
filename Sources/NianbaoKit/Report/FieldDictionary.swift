/// The data dictionary (字典): every field that the linked readers can report, in a fixed order.
public struct FieldDictionary: Sendable {
  /// One line of the dictionary.
  public struct Entry: Sendable {
    /// The field, as its first reader describes it.
    public let field: Field
    /// The forms that have the field, by their ids, sorted.
    public let forms: [String]
  }

  /// The entries; the position of an entry is its field's ordinal.
  public let entries: [Entry]
  private let ordinals: [String: Int32]

  /// Joins the fields of several forms; a field that several forms share is listed once.
  public init(_ forms: [(form: String, fields: [Field])]) {
    var order: [String] = []
    var found: [String: (field: Field, forms: [String])] = [:]
    for (form, fields) in forms {
      for field in fields {
        if found[field.id] == nil { order.append(field.id) }
        found[field.id, default: (field, [])].forms.append(form)
      }
    }
    var entries: [Entry] = []
    var ordinals: [String: Int32] = [:]
    for id in order {
      guard let (field, forms) = found[id] else { continue }
      ordinals[id] = Int32(entries.count)
      entries.append(Entry(field: field, forms: forms))
    }
    self.entries = entries
    self.ordinals = ordinals
  }

  /// The field of an id that this dictionary gave out.
  public subscript(id: FieldID) -> Field { entries[Int(id.ordinal)].field }

  /// The id of a field by its name, or nil when no linked reader knows it.
  public func id(_ name: String) -> FieldID? {
    ordinals[name].map { FieldID(ordinal: $0) }
  }
}
