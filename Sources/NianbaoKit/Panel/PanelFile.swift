/// Reads the files of the panel: tab-separated lines, `#` begins a comment.
///
/// `series.tsv` and `indicators.tsv` stand in the core, since no single form defines what all of
/// them share; a `panel.tsv` stands beside each form.
///
/// | file | columns |
/// |---|---|
/// | `series.tsv` | id, short name, unit, kind, Chinese label, English label |
/// | | `section`, first part of the ids of its series, Chinese label, English label |
/// | `indicators.tsv` | id, short name, numerator, denominator, Chinese label, English label |
/// | `panel.tsv` | series, `exact`, `close` or `partial`, sum over fields, Chinese note, English note |
///
/// A sum is written as in a rule's formula; `( a | b )` is b where no field of a is printed. A
/// `panel.tsv` may bring series of its own in lines of `series.tsv`, behind the word `series`.
public enum PanelFile {
  /// Reads a form's `panel.tsv`.
  ///
  /// - Parameters:
  ///   - bytes: The content, UTF-8.
  ///   - origin: Where the form's facts come from.
  /// - Returns: What the form gives, and the series that it brings.
  /// - Precondition: The file is part of the program and well-formed; a test reads each of them.
  public static func share(_ bytes: [UInt8], from origin: Origin = .table) -> PanelShare {
    var share = PanelShare()
    share.origin = origin
    for line in lines(bytes) {
      if line[0] == "series" {
        share.series.append(series(Array(line.dropFirst())))
      } else {
        share.mappings.append(mapping(line))
      }
    }
    return share
  }

  static func series(_ bytes: [UInt8]) -> [Series] {
    lines(bytes).filter { $0[0] != "section" }.map(series)
  }

  /// What series have in common, by the first part of their ids.
  static func sections(_ bytes: [UInt8]) -> [String: Message] {
    var sections: [String: Message] = [:]
    for line in lines(bytes) where line[0] == "section" {
      precondition(line.count == 4, "series.tsv: \(line)")
      sections[line[1]] = Message(zh: line[2], en: line[3])
    }
    return sections
  }

  static func indicators(_ bytes: [UInt8]) -> [Indicator] {
    lines(bytes).map { line in
      precondition(line.count == 6, "indicators.tsv: \(line)")
      return Indicator(
        id: line[0], shortName: line[1], numerator: line[2], denominator: line[3],
        label: Message(zh: line[4], en: line[5]))
    }
  }

  private static func series(_ line: [String]) -> Series {
    guard line.count == 6, let kind = Field.Kind(rawValue: line[3]) else {
      preconditionFailure("series: \(line)")
    }
    return Series(
      id: line[0], shortName: line[1], label: Message(zh: line[4], en: line[5]), unit: line[2],
      kind: kind)
  }

  private static func mapping(_ line: [String]) -> Mapping {
    guard line.count == 5, let comparability = Comparability(rawValue: line[1]) else {
      preconditionFailure("panel.tsv: \(line)")
    }
    let note = line[3].isEmpty ? nil : Message(zh: line[3], en: line[4])
    return Mapping(series: line[0], comparability: comparability, sum: line[2], note: note)
  }

  private static func lines(_ bytes: [UInt8]) -> [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
  }
}

/// What one form has to do with the panel.
public struct PanelShare: Sendable {
  /// Series that no other form has.
  public var series: [Series] = []
  /// What the form gives.
  public var mappings: [Mapping] = []
  /// Where the form's facts come from.
  public var origin = Origin.table

  /// Nothing.
  public init() {}
}
