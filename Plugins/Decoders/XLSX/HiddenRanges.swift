/// The hidden rows or columns of a sheet, however many the file names.
struct HiddenRanges {
  /// Sorted, and never next to each other.
  private var ranges: [ClosedRange<Int>] = []

  init(_ unsorted: [ClosedRange<Int>]) {
    for range in unsorted.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = ranges.last, range.lowerBound <= last.upperBound + 1 {
        ranges[ranges.count - 1] =
          last.lowerBound...max(last.upperBound, range.upperBound)
      } else {
        ranges.append(range)
      }
    }
  }

  /// The first number that is not hidden, from a number on.
  func firstVisible(from number: Int) -> Int {
    let behind = ranges.leading { $0.lowerBound <= number }
    guard behind > 0, ranges[behind - 1].contains(number) else { return number }
    return ranges[behind - 1].upperBound + 1
  }

  func contains(_ number: Int) -> Bool { firstVisible(from: number) != number }
}

extension Array {
  /// How many elements at the beginning belong together, where all others do not.
  func leading(_ belongs: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
