extension Suggestion {
  /// So many other changes are named; of more only their number is told.
  private static let mostNamed = 2

  /// The suggestion of changes, in words.
  ///
  /// - Parameters:
  ///   - changes: Single changes with which the sums hold, the likeliest one first; at least one.
  ///   - cells: The printed cells.
  ///   - dictionary: The fields' names.
  init(_ changes: [Change], _ cells: Cells, _ dictionary: FieldDictionary) {
    let likeliest = changes[0]
    let label = dictionary[likeliest.field].label
    let others = Self.others(changes.dropFirst(), dictionary)
    let sentence =
      if let printed = cells[likeliest.field] {
        Message(
          zh: "「\(label.zh)」如果是 \(likeliest.value)（现为 \(printed)），相关的合计就都成立",
          en: "If “\(label.en)” were \(likeliest.value) (printed: \(printed)), its sums would hold")
      } else {
        Message(
          zh: "没有填数字的「\(label.zh)」如果是 \(likeliest.value)，相关的合计就都成立",
          en: "If “\(label.en)”, which has no number, were \(likeliest.value), its sums would hold")
      }
    self.init(
      message: Message(zh: sentence.zh + others.zh + "。", en: sentence.en + others.en + "."),
      changes: changes)
  }

  /// What else it may be.
  private static func others(_ changes: ArraySlice<Change>, _ dictionary: FieldDictionary)
    -> Message
  {
    if changes.isEmpty { return Message(zh: "", en: "") }
    if changes.count > mostNamed {
      return Message(
        zh: "；也可能是另外 \(changes.count) 个单元格中的某一个填错了",
        en: "; one of \(changes.count) other cells may be wrong instead")
    }
    let zh = changes.map { "「\(dictionary[$0.field].label.zh)」应为 \($0.value)" }
    let en = changes.map { "“\(dictionary[$0.field].label.en)” should be \($0.value)" }
    return Message(
      zh: "；也可能是\(zh.joined(separator: "，或者"))",
      en: "; or else \(en.joined(separator: ", or "))")
  }
}
