import NianbaoKit

/// The data dictionary, whole or of one form.
struct FieldListing: Listing {
  struct ListedField: Encodable {
    let id: String
    let shortName: String
    let label: ListedMessage
    let unit: String
    let kind: String
    let forms: [String]

    enum CodingKeys: String, CodingKey {
      case id, label, unit, kind, forms
      case shortName = "short_name"
    }
  }

  let entries: [FieldDictionary.Entry]

  /// The fields of all readers, or of one.
  ///
  /// - Parameters:
  ///   - registry: The readers.
  ///   - form: The id of a form; nil for all.
  /// - Throws: `UsageError` when no reader has the form.
  init(_ registry: Registry, form: String?) throws(UsageError) {
    guard let form else {
      entries = registry.fields.entries
      return
    }
    try UsageError.check(form: form, registry)
    entries = registry.fields.entries.filter { $0.forms.contains(form) }
  }

  var content: [ListedField] {
    entries.map { entry in
      ListedField(
        id: entry.field.id, shortName: entry.field.shortName,
        label: ListedMessage(entry.field.label), unit: entry.field.unit,
        kind: entry.field.kind.rawValue, forms: entry.forms)
    }
  }

  func tables(_ language: Language) -> [ListingTable] {
    let headers = [
      Message(zh: "字段", en: "Field"), Message(zh: "短名", en: "Short name"),
      Message(zh: "单位", en: "Unit"), Message(zh: "类型", en: "Kind"),
      Message(zh: "表格", en: "Forms"), Message(zh: "含义", en: "Label"),
    ]
    return [
      ListingTable(
        title: nil, headers: headers.map { $0.text(language) },
        rows: entries.map { entry in
          let field = entry.field
          return [
            field.id, field.shortName, field.unit, field.kind.rawValue,
            entry.forms.joined(separator: ", "), field.label.text(language),
          ]
        })
    ]
  }
}

extension UsageError {
  /// Throws when no reader has a form.
  static func check(form: String, _ registry: Registry) throws(UsageError) {
    let known = registry.readers.map { $0.name }
    guard !known.contains(form) else { return }
    let names = known.joined(separator: ", ")
    throw UsageError(
      Message(
        zh: "没有表格“\(form)”，已知的有：\(names)",
        en: "there is no form '\(form)'; the known ones are: \(names)"))
  }
}
