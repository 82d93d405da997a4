/// The encoding that a page names in a `meta` element.
enum DeclaredEncoding {
  /// Pages name it early; some have long scripts in front.
  private static let sample = 1 << 16

  /// The name, such as `gb2312`; nil when the page names none.
  static func name(in bytes: [UInt8]) -> String? {
    let start = Array(bytes.prefix(sample))
    var at = 0
    while let meta = Markup.find("<meta", start, from: at) {
      at = meta + 5
      let end = start[at...].firstIndex(of: 0x3E) ?? start.count
      let tag = Array(start[at..<end])
      guard let charset = Markup.find("charset", tag, from: 0) else { continue }
      let rest = tag[(charset + 7)...].drop { Markup.isSpace($0) }
      guard rest.first == 0x3D else { continue }
      let name = rest.dropFirst().drop { Markup.isSpace($0) || $0 == 0x22 || $0 == 0x27 }
        .prefix { !Markup.isSpace($0) && ![0x22, 0x27, 0x2F, 0x3B].contains($0) }
      return String(decoding: name, as: UTF8.self)
    }
    return nil
  }
}
