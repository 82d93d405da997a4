/// Days as they are printed: 2021-02-03, 2021/2/3, 2021.02.03, 2022年01月30日, 二○一○年四月十日.
enum DateReading {
  /// A day and the position behind it.
  struct Found: Equatable {
    /// The day.
    let date: CalendarDate
    /// The position behind the day.
    let end: Int
    /// Whether it is written with 年, 月 and 日.
    let inWords: Bool
  }

  /// Reads a day at a position; white space between its parts does not matter.
  static func read(_ text: [UInt8], _ at: Int, _ end: Int) -> Found? {
    guard let year = YearReading.digits(text, at, end) else { return nil }
    var position = Space.skip(text, year.end, end)
    guard position < end else { return nil }
    if Word.stands("年", text, position, end) {
      return inWords(year.year, text, Space.skip(text, position + 3, end), end)
    }
    let sign = text[position]
    guard sign == 0x2D || sign == 0x2F || sign == 0x2E else { return nil }
    position += 1
    guard let month = number(text, position, end), month.end < end, text[month.end] == sign,
      let day = number(text, month.end + 1, end),
      let date = CalendarDate(year: year.year, month: month.value, day: day.value)
    else { return nil }
    return Found(date: date, end: day.end, inWords: false)
  }

  private static func inWords(_ year: Int, _ text: [UInt8], _ at: Int, _ end: Int) -> Found? {
    guard let month = number(text, at, end) else { return nil }
    var position = Space.skip(text, month.end, end)
    guard Word.stands("月", text, position, end) else { return nil }
    position = Space.skip(text, position + 3, end)
    guard let day = number(text, position, end) else { return nil }
    position = Space.skip(text, day.end, end)
    guard Word.stands("日", text, position, end),
      let date = CalendarDate(year: year, month: month.value, day: day.value)
    else { return nil }
    return Found(date: date, end: position + 3, inWords: true)
  }

  /// A number of one or two digits, or in Chinese characters.
  private static func number(_ text: [UInt8], _ at: Int, _ end: Int) -> (value: Int, end: Int)? {
    var position = at
    var value = 0
    while position < end, (0x30...0x39).contains(text[position]), position - at < 3 {
      value = value * 10 + Int(text[position] - 0x30)
      position += 1
    }
    if position > at { return position - at < 3 ? (value, position) : nil }
    guard let numeral = ChineseNumeral.read(text, at, min(at + 12, end)), numeral.value < 100
    else { return nil }
    return (Int(numeral.value), numeral.end)
  }
}
