import NianbaoKit

extension Fact {
  /// What is wrong with the fact, apart from what it says.
  func defects(in document: Document) -> [String] {
    var defects: [String] = []
    func expect(_ condition: Bool, _ defect: String) {
      if !condition { defects.append("\(defect): \(self)") }
    }
    let whole = 0..<document.text.count + 1
    guard place.bytes.isInside(whole), raw.isInside(whole) else {
      return ["outside the text: \(self)"]
    }
    expect(raw.isInside(place.bytes), "the raw text is not in its place")
    expect(document.isAtCharacters(raw), "the raw text cuts a character")
    expect(document.isAtCharacters(place.bytes), "the place cuts a character")
    if state == .number { expect(!raw.isEmpty, "a number without raw text") }
    if state == .dash || state == .none || state == .text {
      expect(!raw.isEmpty, "a state without raw text")
    }
    if let bounds {
      expect(state == .number, "bounds without a number")
      expect(bounds.low <= number && number <= bounds.high, "a number outside its bounds")
    }
    if origin == .prose { expect(place.table == 0, "running text in a table") }
    if !place.bytes.isEmpty, let line = document.line(at: place.bytes.lowerBound) {
      expect(Int(place.line) == line, "not on line \(line)")
    }
    return defects
  }
}

extension Range<Int> {
  /// Whether the range begins and ends within another one; its end may be the other's end.
  fileprivate func isInside(_ other: Range<Int>) -> Bool {
    lowerBound >= other.lowerBound && upperBound <= other.upperBound
  }
}
