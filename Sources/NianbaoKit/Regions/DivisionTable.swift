import DivisionData

/// The divisions of China's mainland since 2008, from `divisions.tsv`: tab-separated lines, `#`
/// begins a comment.
///
/// | column | content |
/// |---|---|
/// | code | six digits, as in GB/T 2260 |
/// | name | without the names of the divisions above it |
/// | since | the year in which it was founded or renamed; empty for 2008 and before |
/// | until | the year in which it was abolished or renamed; empty while it exists |
/// | short | how the name is written short: 凉山州, 长阳县, 广西; empty where there is no such name |
///
/// A division whose code or name changed has a line for each.
struct DivisionTable: Sendable {
  /// A line of the table.
  struct Entry: Sendable {
    /// The code and the name.
    let division: Division
    /// The year in which it was founded; nil before 2009.
    let since: Int?
    /// The year in which it was abolished; nil while it exists.
    let until: Int?
    /// The level that the code tells.
    let level: Region.Level

    /// Whether it existed in a year, or in the years beside it.
    ///
    /// A report appears in the year after its own, by then perhaps under the new name, and pages
    /// keep an old name for a while.
    func fits(_ year: Int, margin: Int) -> Bool {
      (since ?? year) - margin <= year && year <= (until ?? year) + margin
    }
  }

  /// The table in the program, read when it is first needed.
  static let shared = DivisionTable(
    UnsafeBufferPointer(start: nianbao_divisions(), count: nianbao_division_count))

  /// The lines in the order of the file.
  let entries: [Entry]
  private let names: [String: [Int]]
  private let stems: [String: [Int]]
  private let uppers: [String: [Int]]

  /// Reads the bytes of the file.
  ///
  /// - Precondition: The bytes are those of the program and well-formed; a test reads them.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var entries: [Entry] = []
    var names: [String: [Int]] = [:]
    var stems: [String: [Int]] = [:]
    var uppers: [String: [Int]] = [:]
    entries.reserveCapacity(4096)
    names.reserveCapacity(4096)
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard (2...5).contains(columns.count), columns[0].utf8.count == 6 else {
        preconditionFailure("divisions.tsv: \(columns)")
      }
      let division = Division(code: columns[0], name: columns[1])
      let entry = Entry(
        division: division, since: columns.count > 2 ? Int(columns[2]) : nil,
        until: columns.count > 3 ? Int(columns[3]) : nil, level: division.level)
      let index = entries.count
      entries.append(entry)
      names[division.name, default: []].append(index)
      var stem = entry.level == .county ? nil : Self.stem(division.name)
      if columns.count == 5 {
        if "州县旗".contains(columns[4].suffix(1)) {
          names[columns[4], default: []].append(index)
        } else {
          stem = columns[4]
        }
      }
      if let stem { stems[stem, default: []].append(index) }
      if entry.level != .county { uppers[division.code, default: []].append(index) }
    }
    self.entries = entries
    self.names = names
    self.stems = stems
    self.uppers = uppers
  }

  /// The entries with a whole name or its short form, as indexes.
  func named(_ name: String) -> [Int] { names[name] ?? [] }

  /// The provinces and cities that a name means in front of another one: 山东 in 山东莱西市.
  func stemmed(_ stem: String) -> [Int] { stems[stem] ?? [] }

  /// Whether no other place has a division's name; one that changed its code is the same place.
  func isOnly(_ index: Int) -> Bool {
    let entry = entries[index]
    return named(entry.division.name).allSatisfy { other in
      let other = entries[other]
      return other.division == entry.division || other.since != nil && other.since == entry.until
        || other.until != nil && other.until == entry.since
    }
  }

  /// A division behind those above it, the province first, as they were called in a year.
  func path(to index: Int, year: Int?) -> [Division] {
    let entry = entries[index]
    // The divisions above it are those of a year in which it existed itself.
    let year = min(max(year ?? .max, entry.since ?? 0), entry.until ?? .max)
    let code = entry.division.code
    var path = [String(code.prefix(2)) + "0000", String(code.prefix(4)) + "00"]
      .filter { $0 != code }
      .compactMap { upper in
        uppers[upper]?.last { entries[$0].fits(year, margin: 0) }.map { entries[$0].division }
      }
    path.append(entry.division)
    return path
  }

  /// A name without the word for what it is; nil for names that have another short form.
  private static func stem(_ name: String) -> String? {
    if name.hasSuffix("自治州") || name.hasSuffix("自治区") { return nil }
    return String(name.dropLast(name.hasSuffix("地区") ? 2 : 1))
  }
}
