import NianbaoKit

/// The small data dictionary of the sample reports.
enum SampleFields {
  static let dictionary = FieldDictionary([
    (form: "form-2019", fields: [received, receivedByPersons, change, fees]),
    (form: "form-2021", fields: [received, receivedByPersons, rules, laterRules]),
    (form: "prose", fields: [items, received]),
  ])

  static let received = Field(
    id: "requests.received.new.all", shortName: "rq_rcv_new_all",
    label: Message(zh: "本年新收政府信息公开申请数量/总计", en: "Requests received this year, total"),
    unit: "件", kind: .count)
  static let receivedByPersons = Field(
    id: "requests.received.new.natural_person", shortName: "rq_rcv_new_np",
    label: Message(zh: "本年新收政府信息公开申请数量/自然人", en: "Requests received, natural persons"),
    unit: "件", kind: .count)
  static let change = Field(
    id: "licences.change", shortName: "licences_change",
    label: Message(zh: "行政许可/上一年增/减", en: "Licences, change against the year before"),
    unit: "", kind: .change)
  static let fees = Field(
    id: "fees.total", shortName: "fees_total",
    label: Message(zh: "行政事业性收费/本年收费金额", en: "Administrative fees"),
    unit: "万元", kind: .amount)
  static let rules = Field(
    id: "proactive.rules.issued", shortName: "pa_rules_issued",
    label: Message(zh: "规章", en: "Rules issued"), unit: "件", kind: .count)
  /// Has the same Chinese label as another field.
  static let laterRules = Field(
    id: "proactive.rules.in_force", shortName: "pa_rules_in_force",
    label: Message(zh: "规章", en: "Rules in force"), unit: "件", kind: .count)
  static let items = Field(
    id: "proactive.items.total", shortName: "pa_items_total",
    label: Message(zh: "主动公开政府信息/总数", en: "Information items published"),
    unit: "条", kind: .count)

  static func id(_ field: Field) -> FieldID {
    guard let id = dictionary.id(field.id) else {
      preconditionFailure("\(field.id) is missing from the dictionary of the samples")
    }
    return id
  }
}
