/// How much of its sources a conversion reads; each limit has an option that lifts it.
public struct InputLimits: Sendable {
  /// The largest source in bytes, after unpacking.
  public var size = 64 << 20
  /// How much the document in a source may hold.
  public var document = DocumentLimits()
  /// How many members an archive may have, those of archives in it included.
  public var members = 20_000
  /// How many times its own size an archive may unpack to; 16 MB are always allowed.
  public var ratio = 200
  /// How many archives may lie in one another.
  public var depth = 3

  /// The usual limits.
  public init() {}
}
