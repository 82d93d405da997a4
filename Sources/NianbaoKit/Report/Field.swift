/// One measure of the data dictionary, such as `requests.received.new.natural_person`.
public struct Field: Sendable, Hashable {
  /// The measure's name in outputs: lower case words joined by dots.
  public let id: String
  /// A name of at most 32 letters, digits and underscores, for programs with short names.
  public let shortName: String
  /// What the measure is called, in Chinese as the form prints it, and in English.
  public let label: Message
  /// The unit of its values, as 件 or 万元; empty where there is none.
  public let unit: String
  /// What kind of values it takes.
  public let kind: Kind

  /// What kind of values a field takes.
  public enum Kind: String, Sendable {
    /// A count, never negative.
    case count
    /// A change against the year before; may be negative.
    case change
    /// An amount of money with decimals.
    case amount
  }

  /// Describes a measure.
  public init(id: String, shortName: String, label: Message, unit: String, kind: Kind) {
    self.id = id
    self.shortName = shortName
    self.label = label
    self.unit = unit
    self.kind = kind
  }
}

/// A field, by its position in the data dictionary.
@frozen
public struct FieldID: Hashable, Sendable {
  /// The position, from 0.
  public let ordinal: Int32

  /// The field at a position.
  @inlinable
  public init(ordinal: Int32) { self.ordinal = ordinal }
}
