extension Registry {
  /// Everything that findings can say: the rules, and what the stages and the plug-ins declare.
  public var catalogue: FindingCatalogue {
    FindingCatalogue(
      rules: rules.rules.map { FindingKind($0) },
      reading: FindingKind.ofConversion + FindingKind.ofDecoding + FindingKind.ofIdentity
        + FindingKind.ofForms + plugIns.flatMap { $0.findings },
      comparing: FindingKind.ofHistory + FindingKind.ofRollUp)
  }
}

extension FindingKind {
  /// What a rule tells.
  fileprivate init(_ rule: Rule) {
    self.init(
      rule.id, rule.severity, zh: rule.summary.zh, en: rule.summary.en, basis: rule.basis)
  }
}
