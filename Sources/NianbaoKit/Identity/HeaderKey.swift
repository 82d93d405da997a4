/// A key of the lines that a web page prints above a document: 发布日期, 发布机构, 标题.
enum HeaderKey {
  /// The day of publication.
  case published
  /// The title.
  case title
  /// Who put the document on the page, which need not be who reports.
  case publisher
  /// Something that is not asked for.
  case other

  /// The key that ends at a position, spaces between its characters allowed, and its start.
  static func ending(_ text: [UInt8], _ start: Int, _ at: Int) -> (key: HeaderKey, start: Int)? {
    var end = at
    while end > start, Space.widthBefore(text, start, end) > 0 {
      end -= Space.widthBefore(text, start, end)
    }
    if end > start, isLetter(text[end - 1]) { return hidden(text, start, end) }
    // Most colons stand behind other characters; one look at the last one settles that.
    guard Word.isOne(of: "间期于题称构关位体门号词类数目源", text, end - 3, end) else { return nil }
    for (word, key) in words {
      if let begin = begin(of: word, text, start, end) { return (key, begin) }
    }
    // 日期 alone is that of publication, 采集日期 is another one.
    for (word, key) in bareWords {
      guard let begin = begin(of: word, text, start, end) else { continue }
      let isBare = !Word.isChinese(text, begin - 3, end) || begin - 3 < start
      return (isBare ? key : .other, isBare ? begin : runStart(text, start, begin))
    }
    return nil
  }

  private static func runStart(_ text: [UInt8], _ start: Int, _ at: Int) -> Int {
    var position = at
    while position - 3 >= start, Word.isChinese(text, position - 3, at) { position -= 3 }
    return position
  }

  /// The key of a page's hidden header that ends at a position: ArticleTitle, PubDate.
  private static func hidden(_ text: [UInt8], _ start: Int, _ end: Int) -> (HeaderKey, Int)? {
    var begin = end
    while begin > start, isLetter(text[begin - 1]) { begin -= 1 }
    guard end - begin >= 5 else { return nil }
    for (word, key) in hiddenWords where word.utf8CodeUnitCount == end - begin {
      let bytes = word.utf8Start
      if (begin..<end).allSatisfy({ text[$0] | 0x20 == bytes[$0 - begin] }) { return (key, begin) }
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The key that a whole cell is.
  static func whole(_ text: [UInt8], _ range: Range<Int>) -> HeaderKey? {
    guard !range.isEmpty, range.count <= 40 else { return nil }
    var end = range.upperBound
    if text[end - 1] == 0x3A { end -= 1 }
    if Word.ends("：", text, range.lowerBound, end) { end -= 3 }
    guard let found = ending(text, range.lowerBound, end), found.start == range.lowerBound else {
      return nil
    }
    return found.key
  }

  private static func begin(
    of word: StaticString, _ text: [UInt8], _ start: Int, _ end: Int
  ) -> Int? {
    var position = end
    var left = word.utf8CodeUnitCount
    let bytes = word.utf8Start
    while left > 0 {
      while position > start, Space.widthBefore(text, start, position) > 0 {
        position -= Space.widthBefore(text, start, position)
      }
      guard position - 3 >= start, text[position - 3] == bytes[left - 3],
        text[position - 2] == bytes[left - 2], text[position - 1] == bytes[left - 1]
      else { return nil }
      position -= 3
      left -= 3
    }
    return position
  }

  /// Longer words first: 发布时间 also ends like 时间.
  private static let words: [(word: StaticString, key: HeaderKey)] = [
    ("发布时间", .published), ("发布日期", .published), ("发文日期", .published),
    ("公开日期", .published), ("公开时间", .published), ("公布日期", .published),
    ("发文时间", .published), ("发布于", .published),
    ("成文日期", .other), ("生成日期", .other), ("生效日期", .other), ("失效日期", .other),
    ("更新时间", .other), ("更新日期", .other), ("有效期", .other), ("印发日期", .other),
    ("截止日期", .other), ("填报日期", .other), ("报出日期", .other), ("成文时间", .other),
    ("文件名称", .title), ("信息名称", .title), ("公文名称", .title), ("单位名称", .other),
    ("标题", .title), ("名称", .title),
    ("发布机构", .publisher), ("发文机关", .publisher), ("发布单位", .publisher),
    ("发文单位", .publisher), ("公开机构", .publisher), ("所属机构", .other),
    ("来源", .other), ("索引号", .other),
    ("文号", .other), ("字号", .other), ("主题词", .other), ("分类", .other), ("栏目", .other),
    ("浏览次数", .other), ("字体", .other), ("部门", .other),
  ]

  private static let bareWords: [(word: StaticString, key: HeaderKey)] = [
    ("日期", .published), ("时间", .published),
  ]

  private static let hiddenWords: [(word: StaticString, key: HeaderKey)] = [
    ("articletitle", .title), ("title", .title), ("pubdate", .published),
    ("publishdate", .published), ("columnname", .other), ("columntype", .other),
    ("contentsource", .other), ("sitename", .other), ("sitedomain", .other), ("author", .other),
    ("keywords", .other), ("description", .other), ("columndescription", .other),
    ("columnkeywords", .other), ("siteidcode", .other), ("source", .other), ("image", .other),
  ]
}
