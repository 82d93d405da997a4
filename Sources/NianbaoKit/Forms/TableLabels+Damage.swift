/// Damaged labels: those that no variant of the form has.
extension TableLabels {
  /// A label of the table, as it is spelled.
  struct Name: Sendable {
    let label: String
    let spelling: LabelSpelling
    let meaning: Int

    init(_ label: String, meaning: Int) {
      self.label = label
      self.meaning = meaning
      spelling = LabelSpelling(label)
    }
  }

  /// The label of which words are a damaged print, if they clearly are one of some labels of the
  /// table and of no other.
  ///
  /// They differ from the label in few characters, and from every other label in twice as many; or
  /// they are the beginning of the label and of no other. 其他主动公开文件, a row of a unit's own, is
  /// no print of 规范性文件.
  ///
  /// - Parameters:
  ///   - words: The words.
  ///   - isMeant: Which labels they may be.
  ///   - printed: The labels that stand beside the words themselves, and so are none of them.
  /// - Returns: The label; nil where no label is clearly meant.
  func damaged(
    _ words: LabelSpelling, printOf isMeant: (Meaning) -> Bool, beside printed: [Int] = []
  ) -> String? {
    var nearest: (name: String?, distance: Int) = (nil, Int.max)
    var begun: String?
    var beginsOther = false
    for name in names where !printed.contains(name.meaning) {
      let begins = words.begins(name.spelling)
      let mayBeNear = words.mayBeNear(name.spelling)
      guard begins || mayBeNear else { continue }
      guard isMeant(meanings[name.meaning]) else {
        beginsOther = beginsOther || begins
        continue
      }
      if begins { begun = begun ?? name.label }
      guard mayBeNear else { continue }
      let distance = words.distance(to: name.spelling)
      if distance < nearest.distance, words.isNear(name.spelling, distance: distance) {
        nearest = (name.label, distance)
      }
    }
    if let label = nearest.name {
      let clearance = max(nearest.distance + 1, nearest.distance * 2)
      let isClear = names.allSatisfy { name in
        printed.contains(name.meaning) || words.leastDistance(to: name.spelling) >= clearance
          || isMeant(meanings[name.meaning])
          || words.distance(to: name.spelling) >= clearance
      }
      if isClear { return label }
    }
    return beginsOther ? nil : begun
  }

  /// The label of which words may be a damaged print, where their place tells that it is one of
  /// some labels.
  func near(_ words: LabelSpelling, amongst isMeant: (Meaning) -> Bool) -> String? {
    names.first { name in
      if words.begins(name.spelling) { return isMeant(meanings[name.meaning]) }
      return words.mayBeNear(name.spelling) && isMeant(meanings[name.meaning])
        && words.isNear(name.spelling, distance: words.distance(to: name.spelling))
    }?.label
  }

  /// The meaning that the label of a row has.
  func meaning(ofRow row: Int32) -> Int? {
    names.first { meanings[$0.meaning].rows.contains(row) }?.meaning
  }
}
