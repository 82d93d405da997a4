/// The list of units that should report, and which of the units that did are on it.
///
/// A name on the list stands for the unit of that name. Where there is none, it may be short for a
/// unit's name, or the other way round (`AgencyKey.isShort`): then it stands for the only unit that
/// it may be, and for none where there are several.
struct ExpectedUnits {
  /// A unit in the sum.
  struct Unit {
    let key: AgencyKey
    /// The unit and its source in a sentence.
    let name: Message
  }

  /// How the list and the units go together.
  struct Match {
    /// Names of units that did not report.
    var missing: [String] = []
    /// Names that are short for the only unit that they may be.
    var short: [(name: String, unit: Message)] = []
    /// Names that may be those of several units.
    var ambiguous: [(name: String, units: [Message])] = []
    /// Units that are not on the list.
    var unexpected: [Message] = []
  }

  /// The names in the order of the list, each once.
  private let names: [(key: AgencyKey, name: String)]

  init(_ names: [String]) {
    var seen: Set<AgencyKey> = []
    self.names = names.compactMap { name in
      guard let key = AgencyKey(name), seen.insert(key).inserted else { return nil }
      return (key, name)
    }
  }

  /// Matches the list with the units of a government.
  ///
  /// - Parameters:
  ///   - units: The units, each with a name of its own.
  ///   - parent: The government; nil where its name is not known, so that no name is short.
  /// - Returns: Which names and units go together, and which do not.
  func match(_ units: [Unit], below parent: AgencyKey?) -> Match {
    var match = Match()
    var isOn = Array(repeating: false, count: units.count)
    let byKey = Dictionary(units.indices.map { (units[$0].key, $0) }) { first, _ in first }
    var open: [(name: String, candidates: [Int])] = []
    for (key, name) in names where key != parent {
      if let parent, key.isShort(for: parent, below: parent) { continue }
      if let unit = byKey[key] {
        isOn[unit] = true
        continue
      }
      let candidates = units.indices.filter { unit in
        let other = units[unit].key
        return parent.map {
          key.isShort(for: other, below: $0) || other.isShort(for: key, below: $0)
        }
          ?? false
      }
      open.append((name, candidates))
    }
    // Of two names for one unit neither is sure, but a name beside the whole one is.
    let claims = Dictionary(
      open.flatMap(\.candidates).map { ($0, 1) }, uniquingKeysWith: +)
    let whole = isOn
    for (name, candidates) in open {
      for unit in candidates { isOn[unit] = true }
      if candidates.isEmpty {
        match.missing.append(name)
      } else if candidates.count == 1, whole[candidates[0]] || claims[candidates[0]] == 1 {
        match.short.append((name, units[candidates[0]].name))
      } else {
        match.ambiguous.append((name, candidates.map { units[$0].name }))
      }
    }
    match.unexpected = units.indices.filter { !isOn[$0] }.map { units[$0].name }
    return match
  }
}
