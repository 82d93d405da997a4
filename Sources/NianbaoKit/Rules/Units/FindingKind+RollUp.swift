/// What a roll-up tells of its units.
extension FindingKind {
  static let missingUnit = FindingKind(
    "ROLLUP-MISSING", .warning, zh: "名单上的单位没有可用的年报",
    en: "units on the list have no usable report, all of them in one finding")
  static let unexpectedUnit = FindingKind(
    "ROLLUP-UNEXPECTED", .warning, zh: "单位不在名单上", en: "a unit is not on the list")
  static let ambiguousUnit = FindingKind(
    "ROLLUP-AMBIGUOUS", .warning, zh: "名单上的简称可能是几个单位",
    en: "a short name on the list may be that of several units")
  static let shortUnit = FindingKind(
    "ROLLUP-SHORT", .info, zh: "名单与年报的单位名称一长一短，按唯一可能的单位对应",
    en: "names on the list are short or long for those of the only units that they may be")
  static let repeatedUnit = FindingKind(
    "ROLLUP-REPEATED", .warning, zh: "一个单位给了两份年报，后一份不计入",
    en: "a unit was given twice; the second report is left out")
  static let yearOfUnit = FindingKind(
    "ROLLUP-YEAR", .warning, zh: "单位的年报是另一年度的，或没有写明年度，不计入",
    en: "a unit reports for another year, or does not say for which; it is left out")
  static let parentAsUnit = FindingKind(
    "ROLLUP-PARENT", .warning, zh: "政府自己的年报也在单位之中，不计入",
    en: "the government's own report is among the units; it is left out")
  static let unreadableUnit = FindingKind(
    "ROLLUP-UNREADABLE", .warning, zh: "单位的来源无法读取，不计入",
    en: "a unit's source could not be read; it is left out")
  static let namelessUnit = FindingKind(
    "ROLLUP-NAMELESS", .warning, zh: "年报没有写明是哪个单位的，已计入",
    en: "a report does not say of which unit it is; it is in the sum")
  static let scopeOfSum = FindingKind(
    "ROLLUP-SCOPE", .info, zh: "政府的年报只统计本机关，或单位的年报本身是汇总",
    en: "the government's report counts its own agency only, or a unit's report is a sum itself")

  /// All of them.
  static let ofRollUp = [
    missingUnit, ambiguousUnit, shortUnit, unexpectedUnit, repeatedUnit, yearOfUnit, parentAsUnit,
    unreadableUnit,
    namelessUnit, scopeOfSum,
  ]
}
