import Testing

@testable import NianbaoKit

@Suite struct CalendarDateTests {
  @Test func existsOnlyInTheCalendar() {
    #expect(CalendarDate(year: 2020, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 2021, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 1900, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2021, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2021, month: 4, day: 31) == nil)
    #expect(CalendarDate(year: 2021, month: 4, day: 0) == nil)
  }

  @Test func isWrittenWithTwoDigits() {
    #expect(CalendarDate(year: 2021, month: 4, day: 3)?.description == "2021-04-03")
  }
}
