/// Follows a text, character by character, as long as it may be the beginning of a label.
struct LabelWalk {
  /// The longest label so far: its meaning, and where it ends.
  private(set) var found: (meaning: Int, end: Int)?
  /// Behind the last character that was the beginning of a label.
  private(set) var end: Int
  /// How many characters were followed, punctuation and white space not counted.
  private(set) var length = 0
  private var state = LabelKey.seed
  private var withoutRemark: UInt64?

  /// The longest way in bytes, white space and punctuation included.
  private static let longest = 600

  /// Begins at a position.
  init(_ text: [UInt8], from start: Int, to end: Int, labels: TableLabels) {
    self.end = start
    follow(text, from: start, to: end, labels: labels)
  }

  /// Goes on at another position, where the rest of a broken label may stand.
  mutating func follow(_ text: [UInt8], from start: Int, to end: Int, labels: TableLabels) {
    var position = start
    let stop = min(end, start + LabelWalk.longest)
    while position < stop {
      let next = LabelWalk.characterEnd(text, position, stop)
      var state = state
      LabelKey.fold(text, position..<next, into: &state, &withoutRemark)
      position = next
      // Punctuation and white space may stand inside a label, but not in front of it.
      if state == self.state {
        if length == 0 { return }
        continue
      }
      guard labels.mayBegin(state) else { return }
      self.state = state
      self.end = position
      length += 1
      let meaning = labels.index(state)
      if meaning >= 0 { found = (meaning, position) }
    }
  }

  /// The end of the character that begins at a position.
  static func characterEnd(_ text: [UInt8], _ position: Int, _ end: Int) -> Int {
    var next = position + 1
    while next < end, text[next] & 0xC0 == 0x80 { next += 1 }
    return next
  }
}
