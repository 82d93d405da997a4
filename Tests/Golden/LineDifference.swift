/// Where two lines of JSON differ, one object on a row: whole lines are too long to read.
struct LineDifference: CustomStringConvertible {
  private let changes: CollectionDifference<Substring>

  /// How many changes are shown; one lost row moves every place behind it.
  private static let limit = 40

  init(expected: String, actual: String) {
    changes = Self.pieces(actual).difference(from: Self.pieces(expected))
  }

  var isEmpty: Bool { changes.isEmpty }

  var description: String {
    let rows = changes.prefix(Self.limit).map { change in
      switch change {
      case .remove(_, let piece, _): "- \(piece)"
      case .insert(_, let piece, _): "+ \(piece)"
      }
    }
    let rest = changes.count - rows.count
    return (rows + (rest > 0 ? ["and \(rest) more"] : [])).joined(separator: "\n")
  }

  /// The line cut in front of every object; no quotation mark follows a `{` within a string.
  private static func pieces(_ line: String) -> [Substring] {
    var pieces: [Substring] = []
    var rest = line[...]
    while let cut = rest.dropFirst().firstRange(of: "{\"field\":")
      ?? rest.dropFirst().firstRange(of: "{\"heading\":")
      ?? rest.dropFirst().firstRange(of: "{\"rule\":")
    {
      pieces.append(rest[..<cut.lowerBound])
      rest = rest[cut.lowerBound...]
    }
    return pieces + [rest]
  }
}
