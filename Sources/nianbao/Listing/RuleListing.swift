import NianbaoKit

/// The rules, all of them or those of one form, and what else findings can say.
struct RuleListing: Listing {
  struct Content: Encodable {
    let rules: [ListedRule]
    let reading: [ListedKind]
    let comparing: [ListedKind]
  }

  struct ListedRule: Encodable {
    let id: String
    let forms: [String]
    let severity: String
    let authority: String
    let span: String
    let check: String
    let argument: String
    let summary: ListedMessage
    let basis: String
    let example: ListedMessage
  }

  struct ListedKind: Encodable {
    let id: String
    let severity: String
    let meaning: ListedMessage

    init(_ kind: FindingKind) {
      id = kind.id
      severity = kind.severity.rawValue
      meaning = ListedMessage(kind.meaning)
    }
  }

  let entries: [RuleBook.Entry]
  let catalogue: FindingCatalogue

  /// The rules of all forms, or those that reports on one form are checked by.
  ///
  /// - Parameters:
  ///   - registry: The readers that bring the rules.
  ///   - form: The id of a form; nil for all.
  /// - Throws: `UsageError` when no reader has the form.
  init(_ registry: Registry, form: String?) throws(UsageError) {
    catalogue = registry.catalogue
    guard let form else {
      entries = registry.rules.entries
      return
    }
    try UsageError.check(form: form, registry)
    entries = registry.rules.entries.filter { $0.forms.isEmpty || $0.forms.contains(form) }
  }

  var content: Content {
    let rules = entries.map { entry in
      let rule = entry.rule
      return ListedRule(
        id: rule.id, forms: entry.forms, severity: rule.severity.rawValue,
        authority: rule.authority.rawValue, span: entry.span.rawValue, check: rule.check,
        argument: rule.argument, summary: ListedMessage(rule.summary), basis: rule.basis,
        example: ListedMessage(entry.example))
    }
    return Content(
      rules: rules, reading: catalogue.reading.map { ListedKind($0) },
      comparing: catalogue.comparing.map { ListedKind($0) })
  }

  func tables(_ language: Language) -> [ListingTable] {
    [
      rules(language),
      kinds(catalogue.reading, Message(zh: "读取时的发现", en: "Found when reading"), language),
      kinds(
        catalogue.comparing, Message(zh: "比较各份年报时的发现", en: "Found when comparing reports"),
        language),
    ]
  }

  private func rules(_ language: Language) -> ListingTable {
    let headers = [
      Message(zh: "规则", en: "Rule"), Message(zh: "程度", en: "Severity"),
      Message(zh: "依据", en: "Authority"), Message(zh: "适用", en: "Forms"),
      Message(zh: "要求", en: "Demands"), Message(zh: "公式", en: "Formula"),
      Message(zh: "出处", en: "Basis"), Message(zh: "示例", en: "Example"),
    ]
    return ListingTable(
      title: Message(zh: "规则", en: "Rules").text(language),
      headers: headers.map { $0.text(language) },
      rows: entries.map { entry in
        let rule = entry.rule
        return [
          rule.id, rule.severity.rawValue, rule.authority.label.text(language),
          entry.forms.isEmpty ? "*" : entry.forms.joined(separator: ", "),
          rule.summary.text(language), rule.argument, rule.basis,
          entry.example.text(language),
        ]
      }, terminalColumns: 5)
  }

  private func kinds(
    _ kinds: [FindingKind], _ title: Message, _ language: Language
  ) -> ListingTable {
    let headers = [
      Message(zh: "规则", en: "Rule"), Message(zh: "程度", en: "Severity"),
      Message(zh: "含义", en: "Meaning"),
    ]
    return ListingTable(
      title: title.text(language), headers: headers.map { $0.text(language) },
      rows: kinds.map { [$0.id, $0.severity.rawValue, $0.meaning.text(language)] })
  }
}
