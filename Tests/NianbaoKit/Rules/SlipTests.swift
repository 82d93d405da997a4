import Testing

@testable import NianbaoKit

/// What slip explains a number.
@Suite struct SlipTests {
  @Test(
    "Slips of the pen",
    arguments: [
      (12, 21, Slip.exchanged), (112, 12, .leftOut), (1203, 123, .leftOut), (12, 122, .repeated),
      (18, 13, .otherDigit), (7, 0, .leftAtZero), (100, 0, .leftAtZero),
    ])
  func slips(meant: Int64, printed: Int64, slip: Slip) {
    #expect(Slip(from: Number(meant), to: Number(printed)) == slip)
  }

  @Test("Numbers that no slip links", arguments: [(12, 345), (123, 321), (12, 1234), (1122, 2211)])
  func others(meant: Int64, printed: Int64) {
    #expect(Slip(from: Number(meant), to: Number(printed)) == nil)
  }
}
