/// What a roll-up tells of its units.
extension Finding {
  static let ownScope = Finding(
    .scopeOfSum,
    message: Message(
      zh: "作为汇总的报告似乎只统计本机关，不是本行政区域的汇总；各项与所属单位合计不同可能只因为这一点。",
      en: """
        The report to compare with seems to count its own agency only, not its jurisdiction; \
        differences from the units' sums may come from that alone.
        """))

  static let parentWithoutYear = Finding(
    .yearOfUnit,
    message: Message(
      zh: "作为汇总的报告没有写明年度，无法核对各单位是否为同一年度。",
      en: """
        The report to compare with does not say its year, so that the years of the units are not \
        checked.
        """))

  static func otherYear(_ unit: Report, _ year: Int) -> Finding {
    let other = unit.identity.year
    return Finding(
      .yearOfUnit,
      message: Message(
        zh: """
          \(unit.named.zh)\(other.map { "是 \($0) 年的年报" } ?? "没有写明年度")，\
          不计入 \(year) 年的合计；请换成 \(year) 年的年报。
          """,
        en: """
          \(unit.named.en) \(other.map { "is for \($0)" } ?? "does not say its year"); \
          it is left out of the sum for \(year). Give the report for \(year) instead.
          """))
  }

  static func parent(_ unit: Report) -> Finding {
    Finding(
      .parentAsUnit,
      message: Message(
        zh: "\(unit.named.zh)与作为汇总的报告是同一机关，不计入合计。",
        en: "\(unit.named.en) is of the agency that is compared with; it is left out of the sum."))
  }

  static func repeated(_ unit: Report, _ first: String) -> Finding {
    Finding(
      .repeatedUnit,
      message: Message(
        zh: "\(unit.named.zh)的年报已有一份（\(first)），这一份不计入合计；请确认哪一份有效。",
        en: """
          \(unit.named.en) was added already (\(first)); this one is left out of the sum. \
          Please make sure which of the two counts.
          """))
  }

  static func unread(_ unit: Report) -> Finding {
    Finding(
      .unreadableUnit,
      message: Message(
        zh: "\(unit.named.zh)无法读取或不是年报，不计入合计。",
        en: "\(unit.named.en) could not be read or is no annual report; it is left out of the sum.")
    )
  }

  static func nameless(_ unit: Report) -> Finding {
    Finding(
      .namelessUnit,
      message: Message(
        zh: "\(unit.named.zh)没有写明是哪个单位的年报；已计入合计，但无法核对是否重复、是否在名单上。",
        en: """
          \(unit.named.en) does not say whose report it is; it is in the sum, but whether it is \
          there twice or on the list is not known.
          """))
  }

  static func unexpected(_ unit: Message) -> Finding {
    Finding(
      .unexpectedUnit,
      message: Message(
        zh: "\(unit.zh)不在单位名单上；已计入合计，请核对名称或名单。",
        en: """
          \(unit.en) is not on the list of units; it is in the sum. \
          Check its name or the list.
          """))
  }

  static func jurisdiction(_ unit: Report) -> Finding {
    Finding(
      .scopeOfSum,
      message: Message(
        zh: "\(unit.named.zh)本身是本行政区域的汇总；已计入合计，其所属单位不应再计入。",
        en: """
          \(unit.named.en) is itself the sum over a jurisdiction; it is in the sum, and its units \
          should not be.
          """))
  }

  static func ambiguous(_ name: String, _ units: [Message]) -> Finding {
    let named = units.prefix(mostNamed)
    let isCut = units.count > named.count
    return Finding(
      .ambiguousUnit,
      message: Message(
        zh: """
          名单上的“\(name)”不是全称，无法断定是哪一个单位，可能是：\(named.map(\.zh).joined(separator: "、"))\
          \(isCut ? "等 \(units.count) 个" : "")；请在名单上写全称。
          """,
        en: """
          “\(name)” on the list of units is not a whole name, and nothing tells whose it is; it may be \
          \(named.map(\.en).joined(separator: ", "))\(isCut ? " or others, \(units.count) in all" : ""). \
          Put the whole name on the list.
          """))
  }

  static func short(_ names: [(name: String, unit: Message)]) -> Finding {
    let named = names.prefix(mostNamed)
    let isCut = names.count > named.count
    let zh = named.map { "“\($0.name)”是\($0.unit.zh)" }.joined(separator: "，")
    let en = named.map { "“\($0.name)” is \($0.unit.en)" }.joined(separator: ", ")
    return Finding(
      .shortUnit,
      message: Message(
        zh: "名单与年报的单位名称有 \(names.count) 个一长一短，按唯一可能的单位对应：\(zh)\(isCut ? "，等等" : "")。",
        en: """
          Of \(names.count == 1 ? "one unit" : "\(names.count) units") the list and the report have a long \
          and a short name; each is the only unit that it may be: \(en)\(isCut ? ", and more" : "").
          """))
  }

  /// How many units a finding names.
  private static let mostNamed = 5

  static func missing(_ names: [String]) -> Finding {
    let zh = names.map { "“\($0)”" }.joined(separator: "、")
    let en = names.map { "“\($0)”" }.joined(separator: ", ")
    return Finding(
      .missingUnit,
      message: names.count == 1
        ? Message(
          zh: "名单上的\(zh)没有可用的年报，请催报。",
          en: "There is no usable report of \(en), which is on the list of units; ask for it.")
        : Message(
          zh: "名单上有 \(names.count) 个单位没有可用的年报，请催报：\(zh)。",
          en: "There are no usable reports of \(names.count) units on the list; ask for them: "
            + "\(en)."))
  }
}

extension Report {
  /// The unit and its source in a sentence.
  var named: Message {
    guard let agency = identity.agency else {
      return Message(zh: "“\(source)”", en: "“\(source)”")
    }
    return Message(zh: "“\(agency)”（\(source)）", en: "“\(agency)” (\(source))")
  }
}
