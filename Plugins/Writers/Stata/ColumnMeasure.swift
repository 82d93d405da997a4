import NianbaoKit

/// What the values of a column need.
struct ColumnMeasure {
  /// How a variable is stored.
  enum StorageType {
    /// A whole number of 32 bits.
    case integer
    /// A floating-point number of 64 bits.
    case number
    /// A day, as a whole number of 32 bits.
    case date
    /// A text in its row (`str#`).
    case text
    /// A text behind the rows (`strL`).
    case longText
  }

  /// The longest text of a row in bytes.
  private static let textLimit = 2045
  /// The greatest whole number; those above it mean missing values.
  private static let greatestInteger: Int64 = 2_147_483_620

  private let kind: OutputColumn.Kind
  private var longest = 0
  private var isWide = false

  init(_ kind: OutputColumn.Kind) { self.kind = kind }

  mutating func take(_ cell: StataCell) {
    switch cell {
    case .text(let range): longest = max(longest, range.count)
    case .integer(let value): isWide = isWide || value.magnitude > Self.greatestInteger.magnitude
    case .empty, .missing, .number: break
    }
  }

  /// How the column's variable is stored.
  var type: StorageType {
    switch kind {
    case .text: longest > Self.textLimit ? .longText : .text
    case .integer: isWide ? .number : .integer
    case .number: .number
    case .date: .date
    }
  }

  /// The bytes of a text in its row.
  var width: Int { max(longest, 1) }
}
