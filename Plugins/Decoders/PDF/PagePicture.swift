/// A page as it is printed, in grey.
struct PagePicture {
  /// The size in pixels.
  let width: Int
  let height: Int
  /// One byte for each pixel, row after row, from 0, black, to 255, white.
  let pixels: ArraySlice<UInt8>

  /// Pictures are made with so many pixels to the inch: a rule is one or two pixels thick, and the
  /// smallest letters stay apart from it.
  static let resolution = 100

  /// The points that one pixel fills.
  static let scale = 72 / Double(resolution)

  /// Takes the next picture from a row of them in the format PGM ("P5"), as `pdftoppm` prints.
  init?(next data: inout ArraySlice<UInt8>) {
    var rest = data
    guard rest.starts(with: [0x50, 0x35]) else { return nil }
    rest = rest.dropFirst(2)
    var numbers: [Int] = []
    while numbers.count < 3 {
      rest = rest.drop { $0 <= 0x20 }
      if rest.first == 0x23 {
        rest = rest.drop { $0 != 0x0A }
        continue
      }
      let digits = rest.prefix { (0x30...0x39).contains($0) }
      guard (1...6).contains(digits.count) else { return nil }
      numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
      rest = rest.dropFirst(digits.count)
    }
    let (size, overflow) = numbers[0].multipliedReportingOverflow(by: numbers[1])
    guard numbers[2] == 255, !overflow, rest.count > size else { return nil }
    rest = rest.dropFirst()
    (width, height, pixels) = (numbers[0], numbers[1], rest.prefix(size))
    data = rest.dropFirst(size)
  }

  /// How many pixels differ from white.
  var ink: Int { pixels.count { $0 < 0xC0 } }
}
