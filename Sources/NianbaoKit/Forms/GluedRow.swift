/// A row whose digits stand together, and the ways to part them into its values.
struct GluedRow {
  /// One way to part the digits.
  struct Reading {
    /// How many digits each value has.
    let lengths: [Int]
    let values: [Int64]
  }

  /// A sum over positions in the row.
  struct Sum {
    let left: [Int]
    let right: [Int]
    /// The last position that the sum needs.
    let last: Int

    init(left: [Int], right: [Int]) {
      self.left = left
      self.right = right
      last = max(left.max() ?? 0, right.max() ?? 0)
    }
  }

  let width: Int
  let sums: [Sum]
  /// The positions whose values are not below the value in front of them.
  let cumulative: [Int]
  private let digits: [UInt8]
  /// The place of each digit in the text.
  private let places: [Range<Int>]
  /// Whether white space stands in front of each digit, which parts values too.
  private let isParted: [Bool]

  /// How many ways are listed at most.
  private static let mostReadings = 64
  /// How many steps the search takes at most.
  private static let mostSteps = 100_000
  /// The longest value in digits.
  private static let longestValue = 10

  /// A row of printed values; nil if they are not digits only.
  ///
  /// White space in front of a value in `grouped` may also part the digits of one number.
  init?(
    _ text: [UInt8], _ values: [Range<Int>], grouped: Set<Int>, width: Int, sums: [Sum],
    cumulative: [Int]
  ) {
    var digits: [UInt8] = []
    var places: [Range<Int>] = []
    var isParted: [Bool] = []
    for value in values {
      var offset = value.lowerBound
      while offset < value.upperBound {
        let end = LabelWalk.characterEnd(text, offset, value.upperBound)
        // Full-width digits end with 0x90 and up.
        let digit = end - offset == 1 ? text[offset] &- 0x30 : text[end - 1] &- 0x90
        guard digit < 10, CellText(text, offset..<end).hasDigit else { return nil }
        digits.append(digit)
        places.append(offset..<end)
        isParted.append(offset == value.lowerBound && !grouped.contains(offset))
        offset = end
      }
    }
    (self.digits, self.places, self.isParted) = (digits, places, isParted)
    (self.width, self.sums, self.cumulative) = (width, sums, cumulative)
  }

  /// How many digits there are.
  var count: Int { digits.count }

  /// The only way to part the digits, if there is just one.
  var onlyReading: Reading? {
    guard let readings, readings.count == 1 else { return nil }
    return readings[0]
  }

  /// The way to part the digits that holds even if cells were empty and sums were wrong: zeros stand
  /// for themselves, any other digit may belong to the number of the next one.
  var forced: Reading? {
    digits.count == width && digits.dropLast().allSatisfy { $0 == 0 } ? onlyReading : nil
  }

  /// The ways to part the digits that agree with the sums of the row; nil if there are too many.
  ///
  /// No number begins with 0 but 0 itself.
  var readings: [Reading]? {
    var search = Search(row: self)
    search.run(column: 0, digit: 0)
    return search.isCut ? nil : search.readings
  }

  /// The places of the values of a reading.
  func ranges(_ reading: Reading) -> [Range<Int>] {
    var digit = 0
    return reading.lengths.map { length in
      defer { digit += length }
      return places[digit].lowerBound..<places[digit + length - 1].upperBound
    }
  }

  /// A search in depth; as deep as the row has columns.
  private struct Search {
    let row: GluedRow
    var readings: [Reading] = []
    var isCut = false
    private var lengths: [Int]
    private var values: [Int64]
    private var steps = 0

    init(row: GluedRow) {
      self.row = row
      lengths = Array(repeating: 0, count: row.width)
      values = Array(repeating: 0, count: row.width)
    }

    mutating func run(column: Int, digit: Int) {
      steps += 1
      if steps > GluedRow.mostSteps || readings.count > GluedRow.mostReadings { isCut = true }
      guard !isCut else { return }
      guard column < row.width else {
        if digit == row.count { readings.append(Reading(lengths: lengths, values: values)) }
        return
      }
      let left = row.width - column - 1  // each of the columns behind it needs a digit
      var value: Int64 = 0
      var end = digit
      while end < row.count - left, end - digit < GluedRow.longestValue {
        if end > digit, row.isParted[end] || row.digits[digit] == 0 { break }
        value = value * 10 + Int64(row.digits[end])
        end += 1
        take(value, end - digit, column, end)
      }
    }

    private mutating func take(_ value: Int64, _ length: Int, _ column: Int, _ end: Int) {
      values[column] = value
      lengths[column] = length
      if agrees(column) { run(column: column + 1, digit: end) }
    }

    /// Whether what the row prescribes for a column and those in front of it holds.
    private func agrees(_ column: Int) -> Bool {
      if row.cumulative.contains(column), values[column] < values[column - 1] { return false }
      return row.sums.allSatisfy { sum in
        sum.last != column
          || sum.left.reduce(0) { $0 + values[$1] } == sum.right.reduce(0) { $0 + values[$1] }
      }
    }
  }
}
