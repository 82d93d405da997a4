import Testing

@testable import NianbaoKit

@Suite struct NumberTests {
  @Test(arguments: [
    (Number(0), "0"), (Number(7), "7"), (Number(10), "10"), (Number(-8), "-8"),
    (Number(-100), "-100"),
    (Number(251, decimals: 1), "25.1"), (Number(92, decimals: 3), "0.092"),
    (Number(-5, decimals: 2), "-0.05"), (Number(0, decimals: 2), "0.00"),
    (Number(24_252_311_082, decimals: 6), "24252.311082"),
  ])
  func isWrittenInPlainDecimals(number: Number, text: String) {
    #expect(number.description == text)
  }

  @Test func comparesValuesNotSpellings() {
    #expect(Number(10, decimals: 1) == Number(1))
    #expect(Set([Number(10, decimals: 1), Number(1)]).count == 1)
    #expect(Number(251, decimals: 1) > Number(25))
    #expect(Number(-8) < Number(0))
  }

  @Test func movesThePointExactly() {
    #expect(Number(251_000).shifted(right: 4)?.description == "25.1")
    #expect(Number(251, decimals: 1).shifted(left: 4)?.description == "251000")
    #expect(Number(12_345, decimals: 3).shifted(left: 1)?.description == "123.45")
  }

  @Test func refusesToMoveThePointTooFar() {
    #expect(Number(1, decimals: 10).shifted(right: 9) == nil)
    #expect(Number(Int64.max).shifted(left: 1) == nil)
  }

  @Test func writesTheSmallestAndTheLargest() {
    #expect(Number(Int64.min).description == "-9223372036854775808")
    #expect(Number(Int64.max).description == "9223372036854775807")
  }

  @Test func givesTheNearestDouble() {
    #expect(Number(251, decimals: 1).double == 25.1)
  }
}
