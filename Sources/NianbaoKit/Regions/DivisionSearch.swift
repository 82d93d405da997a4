/// The divisions with which a name begins: 山东省青岛市莱西市, 青岛莱西市 or only 莱西市.
///
/// A name is looked up word by word, so the cost does not depend on how many divisions there are.
struct DivisionSearch {
  /// The entries of the table that the words may mean, the lowest division of each reading; several
  /// where the words do not tell which.
  private(set) var found: [Int] = []
  /// The position behind the words; where the search began if there are none.
  private(set) var end: Int

  private let name: [UInt8]
  private let year: Int?
  private let table: DivisionTable

  /// Reads the divisions at a position of a simplified name.
  init(_ name: [UInt8], from start: Int, year: Int?, in table: DivisionTable = .shared) {
    self.name = name
    self.year = year
    self.table = table
    end = start
    walk(start, below: nil)
    if found.count > 1 { found = withoutOtherYears() }
  }

  /// A simplified name whose division stands without those above it if no other one is called so,
  /// and else behind all of them.
  ///
  /// The year does not count: what an agency is called in two years has to stay the same.
  static func withoutUppers(_ name: [UInt8], in table: DivisionTable = .shared) -> [UInt8] {
    let start = NationalBody.leadEnd(of: name)
    let search = DivisionSearch(name, from: start, year: nil, in: table)
    guard search.found.count == 1, !search.namesCityBehind else { return name }
    let path =
      table.isOnly(search.found[0])
      ? [table.entries[search.found[0]].division] : table.path(to: search.found[0], year: nil)
    return name[..<start] + path.flatMap { Array($0.name.utf8) } + name[search.end...]
  }

  /// Whether a city of a province is named behind the words without its 市: 山东省青岛第一中学.
  var namesCityBehind: Bool {
    guard found.count == 1, table.entries[found[0]].level == .province else { return false }
    var at = end + Self.shortest
    while at <= min(end + Self.longestStem, name.count) {
      if table.stemmed(word(end, at)).contains(where: { fits($0, below: found[0]) }) { return true }
      at += 3
    }
    return false
  }

  /// Takes every reading of the words at a position; a level is below the one before, so the depth
  /// is three at most.
  private mutating func walk(_ start: Int, below parent: Int?) {
    var at = start
    while at - start < Self.longest, Word.isChinese(name, at, name.count) {
      at += 3
      guard at - start >= Self.shortest else { continue }
      if Word.isOne(of: "省市区县旗州盟", name, at - 3, at) {
        for entry in table.named(word(start, at)) where fits(entry, below: parent) {
          take(entry, at)
          if table.entries[entry].level != .county { walk(at, below: entry) }
        }
      }
      guard at - start <= Self.longestStem else { continue }
      // The stem alone says nothing: 吉林 is a province and a city.
      for entry in table.stemmed(word(start, at)) where fits(entry, below: parent) {
        walk(at, below: entry)
      }
    }
  }

  /// The entries below another one that have a name.
  func entries(_ name: String, below parent: Int) -> [Int] {
    table.named(name).filter { fits($0, below: parent) }
  }

  private mutating func take(_ entry: Int, _ at: Int) {
    if at > end {
      end = at
      found = [entry]
    } else if at == end, !found.contains(entry) {
      found.append(entry)
    }
  }

  private func fits(_ index: Int, below parent: Int?) -> Bool {
    let entry = table.entries[index]
    if let year, !entry.fits(year, margin: 1) { return false }
    // 西区 is also the name of many a street.
    guard let parent else {
      return
        !(entry.division.name.utf8.count == Self.shortest && entry.division.name.hasSuffix("区"))
    }
    let upper = table.entries[parent]
    guard upper.level != entry.level else { return false }
    let digits = upper.level == .province ? 2 : 4
    return entry.division.code.prefix(digits) == upper.division.code.prefix(digits)
  }

  /// Of a division that changed its code the one of the year; of others with its name all.
  private func withoutOtherYears() -> [Int] {
    found.filter { index in
      !found.contains { other in
        let (entry, other) = (table.entries[index], table.entries[other])
        if let end = entry.until, end == other.since { return year.map { $0 >= end } ?? true }
        if let start = entry.since, start == other.until { return year.map { $0 < start } ?? false }
        return false
      }
    }
  }

  private func word(_ start: Int, _ end: Int) -> String {
    String(decoding: name[start..<end], as: UTF8.self)
  }

  /// The bytes of the shortest name, such as 沙县, and of the longest one.
  private static let shortest = 6
  private static let longest = 45
  /// The bytes of the longest stem, such as 呼伦贝尔.
  private static let longestStem = 12
}
