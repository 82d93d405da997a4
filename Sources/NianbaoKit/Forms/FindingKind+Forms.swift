/// What aligning a document with a form tells.
extension FindingKind {
  static let missingTable = FindingKind(
    "STRUCT-TABLES", .error, zh: "没有找到表式中的一张表，或只有标题；文件不完整时是警告",
    en:
      "a table of the form was not found, or only its heading; a warning where the document is cut")
  static let unreadTable = FindingKind(
    "TABLE-UNREADABLE", .warning, zh: "文中有表式的行标题，但没有能读取的表格",
    en:
      "labels of a form or of one of its tables stand in the document, but no table or no values that can be read"
  )
  static let repeatedTable = FindingKind(
    "TABLE-REPEATED", .error, zh: "同一张表出现两次，数值不同",
    en:
      "the same table stands there twice with different values; a warning where headings tell which is the one of the year"
  )
  static let unorderedColumns = FindingKind(
    "COLUMNS-ORDER", .error, zh: "各列的顺序与表式不同",
    en:
      "the columns do not stand in the order of the form, and their labels do not surely tell which is which"
  )
  static let reorderedColumns = FindingKind(
    "COLUMNS-REORDERED", .warning, zh: "列的顺序与表式不同，按列标题读取",
    en: "the columns do not stand in the order of the form and were read by their labels")
  static let otherColumns = FindingKind(
    "COLUMNS-UNKNOWN", .warning, zh: "列标题与表式不完全一致",
    en: "the column labels are not just those of the form")
  static let missingRow = FindingKind(
    "ROW-MISSING", .warning, zh: "别的行都在，表式中的这一行没有找到",
    en: "a row of the form was not found among those that were")
  static let singleRow = FindingKind(
    "ROW-SINGLE", .info, zh: "表式中有分项的一组只印作一行，各分项没有印出",
    en: "a group of rows is printed as one row; its items are not printed")
  static let unreadableRow = FindingKind(
    "ROW-UNREADABLE", .warning, zh: "一行的数值比列多或少，或分不清各属哪一列",
    en:
      "a row prints fewer or more values than it has columns, or nothing tells one from the next")
  static let blankPlaced = FindingKind(
    "ROW-BLANK-PLACED", .warning, zh: "一行少印一个 0，空白格按最后一格处理",
    en: "a row prints one zero too few; the blank cell was taken to be the last")
  static let missingLabel = FindingKind(
    "LABEL-MISSING", .warning, zh: "似乎缺少行标题，数值可能属于别的行",
    en: "a label seems to be gone: values may be those of another row")
  static let repairedLabel = FindingKind(
    "LABEL-REPAIRED", .info, zh: "标题不完整或有错字，按位置和用字认出",
    en: "a label is damaged and was recognised by its place and its words")
  static let strayNumbers = FindingKind(
    "NUMBERS-STRAY", .warning, zh: "一行一格的表中夹有不属于任何一行的数字",
    en: "with one cell per line numbers stand between the rows that belong to none")
  static let mergedCell = FindingKind(
    "CELL-MERGED", .warning, zh: "单元格占几列，或别行的单元格占到这里",
    en: "a printed cell covers several columns, or one from another row does")
  static let unreadableCell = FindingKind(
    "CELL-UNREADABLE", .warning, zh: "单元格里的数字不是一个数",
    en: "a cell holds digits that are not one number")
  static let spacedCell = FindingKind(
    "CELL-SPACED", .warning, zh: "数字之间有空格", en: "a number has white space between its digits")
  static let wordsInCell = FindingKind(
    "CELL-TEXT", .info, zh: "单元格里是文字", en: "a cell holds words")
  static let writtenNumber = FindingKind(
    "CELL-WRITTEN", .info, zh: "单元格里的数用汉字写成",
    en: "a cell holds a number in Chinese characters, which was read: 二十三")
  static let fraction = FindingKind(
    "S2-INTEGER", .error, zh: "个数有小数", en: "a count has decimals")
  static let negative = FindingKind(
    "S2-NONNEG", .error, zh: "增减数以外的单元格是负数", en: "a cell other than a change is negative")

  /// All of them.
  static let ofForms = [
    missingTable, unreadTable, repeatedTable, unorderedColumns, reorderedColumns, otherColumns,
    missingRow, singleRow,
    unreadableRow, blankPlaced, missingLabel, repairedLabel, strayNumbers, mergedCell,
    unreadableCell, spacedCell, wordsInCell, writtenNumber, fraction, negative,
  ]
}
