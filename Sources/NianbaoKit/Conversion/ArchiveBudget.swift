/// What an archive, and the archives in it, may still unpack.
final class ArchiveBudget {
  let limits: InputLimits
  private let spending: Spending
  private let depth: Int

  /// Shared by an archive and all archives in it.
  private final class Spending {
    var members = 0
    var room: Int
    init(room: Int) { self.room = room }
  }

  /// The budget of an archive.
  ///
  /// - Parameters:
  ///   - limits: What the user allows.
  ///   - size: The size of the archive in bytes.
  convenience init(_ limits: InputLimits, size: Int) {
    let (product, overflows) = size.multipliedReportingOverflow(by: limits.ratio)
    let room = overflows ? .max : max(product, Archive.harmless)
    self.init(limits, Spending(room: room), depth: 1)
  }

  private init(_ limits: InputLimits, _ spending: Spending, depth: Int) {
    self.limits = limits
    self.spending = spending
    self.depth = depth
  }

  /// The budget of an archive in this one.
  func nested() throws(SourceError) -> ArchiveBudget {
    guard depth < limits.depth else { throw .nestedTooDeep(limit: limits.depth) }
    return ArchiveBudget(limits, spending, depth: depth + 1)
  }

  /// Counts one more member.
  func countMember() throws(SourceError) {
    spending.members += 1
    guard spending.members <= limits.members else { throw .tooManyMembers(limit: limits.members) }
  }

  /// How many bytes may still be unpacked.
  var room: Int { spending.room }

  /// Takes off what has been unpacked, or passed over.
  func spend(_ bytes: Int) throws(SourceError) {
    guard bytes <= spending.room else { throw .expandsTooMuch(ratio: limits.ratio) }
    spending.room -= max(bytes, 0)
  }
}
