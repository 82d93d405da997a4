import NianbaoKit

/// A cell as Stata knows it.
enum StataCell {
  /// Nothing.
  case empty
  /// No number, and why: the letter of an extended missing value.
  case missing(UInt8)
  case integer(Int64)
  case number(Double)
  /// A text, as a range of a block of rows.
  case text(Range<Int>)
}

extension Missing {
  /// The letter of the extended missing value; nil for the plain one, `.`.
  var letter: UInt8? {
    switch self {
    case .blank: UInt8(ascii: "a")
    case .dash: UInt8(ascii: "b")
    case .foreign: UInt8(ascii: "c")
    case .unreadable: UInt8(ascii: "d")
    case .none: UInt8(ascii: "e")
    case .text: UInt8(ascii: "f")
    case .absent: nil
    }
  }

  /// What the missing value means.
  var label: Message {
    switch self {
    case .blank: Message(zh: "空白", en: "blank")
    case .dash: Message(zh: "横线", en: "a dash")
    case .foreign: Message(zh: "该年表式没有此项", en: "not in the form of that year")
    case .unreadable: Message(zh: "无法辨认", en: "unreadable")
    case .none: Message(zh: "“无”等字样", en: "a word for none")
    case .text: Message(zh: "其他文字", en: "other words")
    case .absent: Message(zh: "表式有此项，报告未列", en: "in the form, but not in the report")
    }
  }
}

extension CalendarDate {
  /// The day as Stata counts them, from 1 January 1960.
  var stataDay: Int64 {
    // Years that begin in March have the odd day at their end.
    let years = Int64(month > 2 ? year : year - 1)
    let dayOfYear = Int64((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1)
    return years * 365 + years / 4 - years / 100 + years / 400 + dayOfYear - Self.firstStataDay
  }

  /// 1 January 1960, counted from 1 March of the year 0.
  private static let firstStataDay: Int64 = 715_815
}
