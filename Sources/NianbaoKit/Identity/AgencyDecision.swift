/// Who reports, decided from everything that names an agency.
struct AgencyDecision {
  /// The name; nil when the document does not say.
  private(set) var name: [UInt8]?
  /// Whether only the page's header names the agency, and where.
  private(set) var onlyHeader: Place?

  init(
    _ title: Title?, neighbour: [UInt8]?, _ signature: Signature?, _ mentions: Mentions,
    _ header: HeaderLines, _ text: [UInt8]
  ) {
    name =
      title?.agency ?? neighbour ?? signature?.agency ?? mentions.announced ?? mentions.subject
      ?? mentions.contact
    if name == nil, let (range, line) = header.publisher,
      let publisher = NameScan.whole(text, range)
    {
      name = publisher
      onlyHeader = Place(bytes: range, line: line)
    }
    // A title's own full name stays as printed; only the signature may know a fuller one.
    let isSettled = title?.agency.map(AgencyName.isCertain) ?? false
    let others =
      [signature?.agency] + (isSettled ? [] : [mentions.announced, mentions.contact])
    name = name.map { AgencyDecision.full($0, others, text) }
  }

  /// The fuller name of the same agency, where the document has one.
  private static func full(_ name: [UInt8], _ others: [[UInt8]?], _ text: [UInt8]) -> [UInt8] {
    for case .some(let other) in others
    where other.count > name.count
      && other.suffix(name.count).elementsEqual(name)
    {
      return other
    }
    let end = name.count
    if Word.isOne(of: "省市区县旗州盟镇乡", name, end - 3, end) {
      return stands(name, "人民政府", text) ? name + bytes("人民政府") : name
    }
    if Word.ends("街道", name, 0, end), stands(name, "办事处", text) {
      return name + bytes("办事处")
    }
    return name
  }

  /// Whether the text has a name with a word behind it; only the first part of it is searched.
  private static func stands(_ name: [UInt8], _ word: StaticString, _ text: [UInt8]) -> Bool {
    let end = min(text.count, 6000)
    var at = 0
    while at + name.count <= end {
      if text[at] == name[0], text[at..<(at + name.count)].elementsEqual(name) {
        at += name.count
        if Word.stands(word, text, at, end) { return true }
      } else {
        at += 1
      }
    }
    return false
  }

  private static func bytes(_ word: StaticString) -> [UInt8] {
    Array(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }

  /// Whether two names can mean the same agency: one is a part of the other.
  static func agree(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    return long.indices.contains { long[$0...].starts(with: short) }
  }
}
