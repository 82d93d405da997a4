/// How many values the rows of a table have: what the rows together say of each of them.
struct RowCounts {
  /// Why the values of a row may not be those of the row and its columns.
  enum Doubt {
    case none
    /// A number that is no value may stand in a row from which a value is missing.
    case strayNumber
    /// Rows of the table have more values than the form has columns.
    case surplus
    /// The header names columns that the form does not have.
    case header
    /// The values may be those of a row of the group whose label is missing.
    case group
    /// Several rows of the form have the label, and none of the rows beside it tells which it is.
    case label
    /// Lines were dropped, and the values may be those of another row.
    case lines

    /// Whether all rows below one header have it.
    var isOfBlock: Bool {
      switch self {
      case .none, .group, .label: false
      case .strayNumber, .surplus, .header, .lines: true
      }
    }

    /// Whether the row is not to be read, be its cells in their places or not.
    func forbidsReading(isPlaced: Bool) -> Bool {
      switch self {
      case .none, .strayNumber: false
      case .surplus: !isPlaced
      case .header, .label, .group, .lines: true
      }
    }
  }

  private var exact = 0
  private var short = 0
  private var surplus = 0
  /// How many rows have no value in text with one cell per line, where empty cells vanish.
  private var empty = 0
  /// The blocks in which some row has not one value for each column, one bit each.
  private var uneven: UInt64 = 0

  /// How many rows may have exactly as many values as columns for each that has more: above that,
  /// the right number of values is taken for chance.
  private static let exactRowsForEachSurplus = 8

  init(
    _ accepted: [(candidate: Int, row: Int)], _ candidates: [RowCandidate],
    _ rows: [TableReader.Row], below headers: [BlockHeader]
  ) {
    for (index, number) in accepted {
      let width = rows[number].cells.count + headers[rows[number].block].beside
      let count = candidates[index].count
      if count == width {
        exact += 1
      } else if count > 0 {
        if count < width { short += 1 } else { surplus += 1 }
        uneven |= 1 << UInt64(rows[number].block & 63)
      } else if candidates[index].row < 0 {
        empty += 1
      }
    }
  }

  /// Whether values are missing in most rows.
  var lacksValues: Bool { short + empty > exact }

  /// Whether the right number of values in a row of a block may be chance.
  ///
  /// A table that has a column more than the form, or numbers of pages among its values, shows it
  /// in rows that have too many values. Where empty cells vanish, too, such a row can have just as
  /// many values as the form has columns, and not one of them in its place.
  func doubt(in block: Int, below header: BlockHeader, width: Int) -> Doubt {
    if surplus > 1, surplus * RowCounts.exactRowsForEachSurplus > exact { return .surplus }
    let isUneven = uneven & (1 << UInt64(block & 63)) != 0
    if header.hasMoreColumns, isUneven || width == 1 { return .header }
    return surplus > 0 && short + empty > 0 ? .strayNumber : .none
  }
}
