extension Suggestion {
  /// The suggestion for a cause, in words.
  init(_ cause: CauseSearch.Cause, _ cells: Cells, _ dictionary: FieldDictionary) {
    let likeliest = cause.changes[0]
    let label = dictionary[likeliest.field].label
    let printed = cells[likeliest.field].map(\.description) ?? ""
    let others = cause.changes.count - 1
    let doubt =
      others == 0
      ? Message(zh: "", en: "")
      : Message(
        zh: "改动另外 \(others) 个单元格中的一个也可以", en: "; one of \(others) other cells could be it, too")
    self.init(
      message: Message(
        zh: "如果「\(label.zh)」是 \(likeliest.value)（现为 \(printed)），相关的合计关系就都成立"
          + (others == 0 ? "" : "；\(doubt.zh)") + "。",
        en: "If “\(label.en)” were \(likeliest.value) (printed: \(printed)), all sums that it is "
          + "part of would hold\(doubt.en)."),
      changes: cause.changes)
  }
}
