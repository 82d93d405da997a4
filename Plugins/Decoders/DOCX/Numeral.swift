/// The ways in which Word prints the numbers of paragraphs (ECMA-376 part 1, 17.18.59).
enum Numeral {
  /// A number in a format; in digits where the format is of another language.
  static func print(_ number: Int, _ format: String) -> String {
    switch format {
    case "none": ""
    case "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting",
      "taiwaneseCountingThousand", "koreanCounting":
      counting(number, digits: "〇一二三四五六七八九", units: ["", "十", "百", "千"])
    case "chineseLegalSimplified":
      counting(number, digits: "零壹贰叁肆伍陆柒捌玖", units: ["", "拾", "佰", "仟"], hasOne: true)
    case "ideographLegalTraditional", "japaneseLegal":
      counting(number, digits: "零壹貳參肆伍陸柒捌玖", units: ["", "拾", "佰", "仟"], hasOne: true)
    case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital":
      digits(number, "〇一二三四五六七八九")
    case "decimalFullWidth", "decimalFullWidth2": digits(number, "０１２３４５６７８９")
    case "ideographTraditional": member(number, "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": member(number, "子丑寅卯辰巳午未申酉戌亥")
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      member(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case "decimalEnclosedParen": member(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
    case "decimalEnclosedFullstop": member(number, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")
    case "ideographEnclosedCircle": member(number, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
    case "upperLetter": letters(number, "A")
    case "lowerLetter": letters(number, "a")
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "decimalZero": number < 10 ? "0\(number)" : "\(number)"
    case "numberInDash": "- \(number) -"
    default: "\(number)"
    }
  }

  private static func digits(_ number: Int, _ digits: String) -> String {
    let digits = Array(digits)
    return String(String(number).compactMap(\.wholeNumberValue).map { digits[$0] })
  }

  private static func member(_ number: Int, _ members: String) -> String {
    let members = Array(members)
    return members.indices.contains(number - 1) ? String(members[number - 1]) : "\(number)"
  }

  /// Up to 9999 by units; what is larger, place by place.
  private static func counting(
    _ number: Int, digits: String, units: [String], hasOne: Bool = false
  ) -> String {
    let signs = Array(digits)
    guard (1...9999).contains(number) else { return self.digits(number, digits) }
    // Between units a zero is always 零.
    let places = Array(String(number).compactMap(\.wholeNumberValue).reversed())
    var text = ""
    var skipped = false
    for (place, digit) in places.enumerated().reversed() {
      if digit == 0 {
        skipped = true
        continue
      }
      if skipped, !text.isEmpty { text += "零" }
      skipped = false
      // 十一, not 一十一.
      let isBare = !hasOne && digit == 1 && place == 1 && text.isEmpty
      text += (isBare ? "" : String(signs[digit])) + units[place]
    }
    return text
  }

  /// A to Z, then AA to ZZ and so on.
  private static func letters(_ number: Int, _ first: Unicode.Scalar) -> String {
    guard (1...780).contains(number),
      let letter = Unicode.Scalar(first.value + UInt32((number - 1) % 26))
    else { return "\(number)" }
    return String(repeating: String(letter), count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1...3999).contains(number) else { return "\(number)" }
    var rest = number
    var text = ""
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}
