/// What is kept of running text so that it can be compared with another: its words in 128 bytes,
/// its numbers as one hash.
///
/// The words are a MinHash of all runs of four characters, digits, spaces and ASCII signs left out:
/// one hash function over 128 bins (one permutation hashing), of each smallest hash eight bits.
/// The share of equal bins estimates how many of all runs both texts have (Jaccard), with a standard
/// error of 0.02 at a similarity of 0.95.
struct ProseSketch: Sendable {
  /// How many characters the words have.
  let characters: Int
  /// A hash of the numbers in their order, years left out; zero where there is none.
  let numbers: UInt64
  /// For each bin a byte of its smallest hash; zero where there is none.
  private let bins: [UInt8]

  /// How many bytes are in use.
  var size: Int { bins.count }

  /// Sketches the paragraphs of a section.
  init(_ text: [UInt8], _ paragraphs: [Range<Int>]) {
    var scan = Scan()
    for paragraph in paragraphs { scan.read(text, paragraph) }
    characters = scan.characters
    numbers = scan.numbers
    bins = scan.smallest.map { $0 == .max ? 0 : UInt8(truncatingIfNeeded: $0 % 255) + 1 }
  }

  /// How much of the words two texts share, from 0 to 1.
  func similarity(_ other: ProseSketch) -> Double {
    var equal = 0
    var used = 0
    for (left, right) in zip(bins, other.bins) where left != 0 || right != 0 {
      used += 1
      if left == right { equal += 1 }
    }
    return used == 0 ? 0 : Double(equal) / Double(used)
  }
}

/// The walk over the text.
private struct Scan {
  var characters = 0
  var numbers: UInt64 = 0
  var smallest = [UInt64](repeating: .max, count: 1 << binBits)
  /// The last four characters, 16 bits each.
  private var window: UInt64 = 0
  private var number: UInt64 = 0
  private var digits = 0

  private static let binBits: UInt64 = 7

  mutating func read(_ text: [UInt8], _ range: Range<Int>) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      let byte = text[index]
      if byte < 0x80 {
        take(ascii: byte)
        index += 1
      } else if byte & 0xF0 == 0xE0, index + 2 < end {
        take(
          UInt16(byte & 0x0F) << 12 | UInt16(text[index + 1] & 0x3F) << 6
            | UInt16(text[index + 2] & 0x3F))
        index += 3
      } else {
        // Letters with marks and rare characters, by their bytes.
        endNumber(before: 0)
        add(UInt16(byte))
        index += 1
      }
    }
    endNumber(before: 0)
  }

  private mutating func take(ascii byte: UInt8) {
    switch byte {
    case 0x30...0x39: add(digit: byte - 0x30)
    case 0x41...0x5A, 0x61...0x7A:
      endNumber(before: 0)
      add(UInt16(byte))
    default: endNumber(before: 0)
    }
  }

  private mutating func take(_ code: UInt16) {
    switch code {
    case 0xFF10...0xFF19: add(digit: UInt8(code - 0xFF10))
    case 0x3000, 0xFEFF, 0x2000...0x200F: endNumber(before: 0)
    default:
      endNumber(before: code)
      add(code)
    }
  }

  private mutating func add(digit: UInt8) {
    number = number &* 10 &+ UInt64(digit)
    digits += 1
  }

  private mutating func add(_ code: UInt16) {
    window = window << 16 | UInt64(code)
    characters += 1
    guard characters >= 4 else { return }
    let hash = Self.mixed(window)
    let bin = Int(hash >> (64 - Self.binBits))
    smallest[bin] = min(smallest[bin], (hash << Self.binBits) >> Self.binBits)
  }

  /// Takes a number over, unless it is a year: those of two reports differ in any case.
  private mutating func endNumber(before code: UInt16) {
    guard digits > 0 else { return }
    let isYear = digits == 4 && (1900...2100).contains(number) && code == 0x5E74
    if !isYear { numbers = max(Self.mixed(numbers &* 31 &+ number &+ 1), 1) }
    (number, digits) = (0, 0)
  }

  /// The finalizer of SplitMix64.
  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
