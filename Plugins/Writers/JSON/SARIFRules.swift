import NianbaoKit

/// The rules of which findings have occurred, in the order in which they did.
final class SARIFRules {
  private let catalogue: FindingCatalogue
  private let language: Language
  private var occurred: [(id: String, severity: Severity)] = []
  private var indexes: [String: Int] = [:]

  init(_ catalogue: FindingCatalogue, language: Language) {
    (self.catalogue, self.language) = (catalogue, language)
  }

  /// The position at which a finding's rule will stand.
  func index(of finding: Finding) -> Int {
    if let index = indexes[finding.rule] { return index }
    let index = occurred.count
    indexes[finding.rule] = index
    occurred.append((finding.rule, catalogue[finding.rule]?.severity ?? finding.severity))
    return index
  }

  /// Appends the list of the rules, each with what the catalogue says of it.
  func append(to json: inout JSONBuffer) {
    json.list(occurred) { rule, json in
      json.raw("\n{\"id\":")
      json.string(rule.id)
      if let kind = catalogue[rule.id] { append(kind, to: &json) }
      json.raw(",\"defaultConfiguration\":{\"level\":")
      json.raw(rule.severity.level)
      json.raw("}}")
    }
  }

  private func append(_ kind: FindingKind, to json: inout JSONBuffer) {
    let meaning = kind.meaning.text(language)
    append("shortDescription", meaning, to: &json)
    append("fullDescription", meaning, to: &json)
    let basis =
      kind.basis.isEmpty
      ? "" : Message(zh: "依据：\(kind.basis)。", en: " Basis: \(kind.basis).").text(language)
    let end = meaning.hasSuffix("。") || meaning.hasSuffix(".") ? "" : Self.stop.text(language)
    append("help", meaning + end + basis, to: &json)
  }

  private func append(_ key: StaticString, _ text: String, to json: inout JSONBuffer) {
    json.raw(",\"")
    json.raw(key)
    json.raw("\":{\"text\":")
    json.string(text)
    json.raw("}")
  }

  private static let stop = Message(zh: "。", en: ".")
}

extension Severity {
  /// The level of SARIF, in quotes.
  var level: StaticString {
    switch self {
    case .error: "\"error\""
    case .warning: "\"warning\""
    case .info: "\"note\""
    }
  }
}
