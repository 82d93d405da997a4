/// An exact decimal number: `digits` divided by ten to the power `decimals`.
///
/// Counts and amounts are kept as they are printed, so that 25.1 stays 25.1 and sums can be
/// compared without a tolerance for rounding.
@frozen
public struct Number: Sendable {
  /// All digits as one integer.
  public let digits: Int64
  /// How many of the digits stand behind the point, at most 18.
  public let decimals: UInt8

  /// A number with the given digits; trailing zeros behind the point are kept as printed.
  @inlinable
  public init(_ digits: Int64, decimals: UInt8 = 0) {
    self.digits = digits
    self.decimals = decimals
  }

  /// The nearest floating-point number.
  public var double: Double { Double(digits) / Number.powers[Int(decimals)] }

  /// The same value divided by ten to the power `places`; nil when it has too many decimals.
  public func shifted(right places: UInt8) -> Number? {
    guard decimals + places <= 18 else { return nil }
    return Number(digits, decimals: decimals + places).reduced
  }

  /// The same value times ten to the power `places`; nil when it is too large.
  public func shifted(left places: UInt8) -> Number? {
    if places <= decimals { return Number(digits, decimals: decimals - places).reduced }
    var value = digits
    for _ in 0..<(places - decimals) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return Number(value)
  }

  /// The same value without trailing zeros behind the point.
  public var reduced: Number {
    var value = digits
    var places = decimals
    while places > 0, value % 10 == 0 {
      value /= 10
      places -= 1
    }
    return Number(value, decimals: places)
  }

  /// The same value with the other sign; the smallest integer has none and stays as it is.
  public var negated: Number { Number(0 &- digits, decimals: decimals) }

  /// The exact sum; nil when it is too large.
  public func adding(_ other: Number) -> Number? {
    if decimals == other.decimals {
      let (sum, overflow) = digits.addingReportingOverflow(other.digits)
      return overflow ? nil : Number(sum, decimals: decimals)
    }
    let places = max(decimals, other.decimals)
    guard let left = digits(at: places), let right = other.digits(at: places) else { return nil }
    let (sum, overflow) = left.addingReportingOverflow(right)
    return overflow ? nil : Number(sum, decimals: places)
  }

  /// The digits with a given number of places behind the point; nil when they are too many.
  private func digits(at places: UInt8) -> Int64? {
    var value = digits
    for _ in decimals..<places {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      value = product
    }
    return value
  }

  static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18,
  ]
}

extension Number: Equatable, Hashable {
  /// Whether two numbers have the same value; 1.0 equals 1.
  public static func == (left: Number, right: Number) -> Bool {
    let (left, right) = (left.reduced, right.reduced)
    return left.digits == right.digits && left.decimals == right.decimals
  }

  /// Hashes the value, so that 1.0 and 1 fall together.
  public func hash(into hasher: inout Hasher) {
    let number = reduced
    hasher.combine(number.digits)
    hasher.combine(number.decimals)
  }
}

extension Number: Comparable {
  /// Whether the left value is the smaller one.
  public static func < (left: Number, right: Number) -> Bool {
    if left.decimals == right.decimals { return left.digits < right.digits }
    return left.double < right.double
  }
}

extension Number: CustomStringConvertible {
  /// The number in plain decimal notation, such as `-8` or `25.1`.
  public var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the number in plain decimal notation as ASCII.
  public func write(to bytes: inout [UInt8]) {
    if decimals == 0, 0..<10 ~= digits {
      bytes.append(0x30 + UInt8(digits))
      return
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Number.longest) { room in
      guard let start = room.baseAddress else { return }
      bytes.append(contentsOf: room[..<write(at: start)])
    }
  }

  /// The most characters of a number: a sign, 19 digits, a point.
  static let longest = 21

  /// Writes the number in plain decimal notation as ASCII.
  ///
  /// - Parameter place: Where it begins; there is room for the longest one.
  /// - Returns: How many characters it takes.
  func write(at place: UnsafeMutablePointer<UInt8>) -> Int {
    if decimals == 0, 0..<10 ~= digits {
      place.pointee = 0x30 + UInt8(digits)
      return 1
    }
    let end = place + Number.longest
    var start = end
    func put(_ character: UInt8) {
      start -= 1
      start.pointee = character
    }
    var value = digits.magnitude
    var places = Int(decimals)
    repeat {
      put(0x30 + UInt8(value % 10))
      value /= 10
      places -= 1
      if places == 0 { put(0x2E) }
    } while value > 0 || places >= 0
    if digits < 0 { put(0x2D) }
    place.update(from: start, count: end - start)
    return end - start
  }
}
