public import NianbaoKit

/// Sentences in which the numbers are marked with the fields that they state.
///
/// In `今年收羊{in.all 15只}。` the words `15只` state a field; a statement without digits is a zero, one
/// with 余 has limits. The words of a clause are quoted.
public struct StatedText {
  /// The sentences without the marks.
  public private(set) var text: [UInt8] = []
  /// What they state.
  public private(set) var facts: [Fact] = []

  /// Reads marked sentences.
  public init(_ marked: String, _ fields: FieldDictionary) {
    var clause = 0
    var rest = marked[...]
    while let next = rest.popFirst() {
      guard next == "{" else {
        text += Array(String(next).utf8)
        if "，。；".contains(next) { clause = text.count }
        continue
      }
      let words = rest.prefix { $0 != "}" }.split(separator: " ")
      rest = rest.drop { $0 != "}" }.dropFirst()
      let start = text.count
      text += Array(words[1].utf8)
      guard let field = fields.id(String(words[0])) else {
        preconditionFailure("no field \(words[0])")
      }
      facts.append(Self.fact(field, words[1], start..<text.count, clause))
    }
  }

  private static func fact(
    _ field: FieldID, _ words: Substring, _ raw: Range<Int>, _ clause: Int
  ) -> Fact {
    let number = Int64(words.filter { $0.isASCII && $0.isNumber }) ?? 0
    return Fact(
      field: field, state: .number, origin: .prose, number: Number(number),
      bounds: words.contains(where: { "余超上".contains($0) })
        ? Bounds(low: Number(number), high: Number(number + 9)) : nil,
      raw: raw, place: Place(bytes: clause..<raw.upperBound, line: 1))
  }
}
