/// The characters of a label without the ways it may be written, to measure how far a damaged label
/// is from it.
///
/// As in `LabelKey` white space, punctuation, the numbering in front and a remark in brackets behind
/// are left out.
struct LabelSpelling: Sendable {
  let characters: [UInt16]
  /// A bit for each character, some of which share one.
  private let bits: UInt64
  private let negationCount: Int

  /// The most characters that are looked at; labels of forms are shorter.
  private static let longest = 64
  /// The fewest characters of a beginning by which a label is known.
  private static let shortestBeginning = 3
  /// Characters that turn a label into its opposite.
  private static let negations = Set("不未非无".unicodeScalars.map { UInt16($0.value) })

  /// The spelling of a label in simplified text.
  init(_ text: [UInt8], _ range: Range<Int>) {
    let bytes = CellText(text, Ordinal.end(in: text, range)..<range.upperBound).bytes
    var characters: [UInt16] = []
    var index = 0
    while index < bytes.count, characters.count < LabelSpelling.longest {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: characters.append(UInt16(bytes[index]))
      case 0x28 where !characters.isEmpty: index = bytes.count
      case 0xE3...0xE9
      where index + 2 < bytes.count && (bytes[index] != 0xE3 || bytes[index + 1] != 0x80):
        characters.append(
          UInt16(bytes[index] & 0x0F) << 12 | UInt16(bytes[index + 1] & 0x3F) << 6
            | UInt16(bytes[index + 2] & 0x3F))
      default: break
      }
      if index < bytes.count {
        let byte = bytes[index]
        index += byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      }
    }
    self.characters = characters
    bits = characters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    negationCount = characters.count { LabelSpelling.negations.contains($0) }
  }

  /// The spelling of a label of a form.
  init(_ label: String) {
    let bytes = Array(label.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// Whether it is a long enough beginning of a label.
  func begins(_ label: LabelSpelling) -> Bool {
    characters.count >= LabelSpelling.shortestBeginning
      && characters.count < label.characters.count
      && characters.count * 3 >= label.characters.count
      && label.characters.starts(with: characters)
  }

  /// Whether it differs little from a label: in a quarter of its characters at most, and not in a
  /// negation.
  func isNear(_ label: LabelSpelling, distance: Int) -> Bool {
    distance * 4 <= label.characters.count && negationCount == label.negationCount
  }

  /// Whether it may be near a label, as far as is seen without measuring the distance.
  func mayBeNear(_ label: LabelSpelling) -> Bool {
    isNear(label, distance: leastDistance(to: label))
  }

  /// The least that the distance to a label can be, by how many characters each of them has and
  /// which ones the other has not.
  func leastDistance(to label: LabelSpelling) -> Int {
    max(
      abs(characters.count - label.characters.count), (bits & ~label.bits).nonzeroBitCount,
      (label.bits & ~bits).nonzeroBitCount)
  }

  /// How many characters must be put in, taken out or replaced to make another label of it.
  func distance(to label: LabelSpelling) -> Int {
    var above = Array(0...label.characters.count)
    for (row, character) in characters.enumerated() {
      var diagonal = above[0]
      above[0] = row + 1
      for (column, other) in label.characters.enumerated() {
        let replaced = diagonal + (character == other ? 0 : 1)
        diagonal = above[column + 1]
        above[column + 1] = min(replaced, above[column] + 1, diagonal + 1)
      }
    }
    return above[label.characters.count]
  }
}
