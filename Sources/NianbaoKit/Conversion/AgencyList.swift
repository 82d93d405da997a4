internal import Glibc

/// A list of agencies that should report (`--expect`): one name on each line.
public enum AgencyList {
  /// The names on a list in a file.
  ///
  /// - Parameter path: The file.
  /// - Returns: The names in the order of the list.
  /// - Throws: `SourceError` when the file cannot be read, is too large, or is not text.
  public static func names(file path: String) throws(SourceError) -> [String] {
    guard let file = OpenFile(path: Array(path.utf8CString)) else { throw .system(errno) }
    return try names(try file.readAll(limit: sizeLimit))
  }

  /// The names on a list.
  ///
  /// Blank lines are left out, and so is what follows a `#` at the start of a line or behind white
  /// space. The list may be in any encoding that `TextEncoding` tells apart.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The names in the order of the list, without the white space around them.
  /// - Throws: `SourceError` when the bytes are not text, or too many.
  public static func names(_ bytes: [UInt8]) throws(SourceError) -> [String] {
    guard bytes.count <= sizeLimit else { throw .tooLarge(limit: sizeLimit) }
    var findings: [Finding] = []
    let text = try TextEncoding.decode(bytes, findings: &findings)
    guard findings.isEmpty else { throw .notAgencies }
    return text.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
      let range = Space.trim(text, line.startIndex..<comment(text, line.indices))
      return range.isEmpty ? nil : String(decoding: text[range], as: UTF8.self)
    }
  }

  /// The largest list in bytes: more units than a country has.
  private static let sizeLimit = 16 << 20

  /// Where the comment of a line begins; its end if there is none.
  private static func comment(_ text: [UInt8], _ line: Range<Int>) -> Int {
    var index = line.lowerBound
    var isBehindSpace = true
    while index < line.upperBound {
      if text[index] == 0x23, isBehindSpace { return index }
      let space = Space.width(text, index, line.upperBound)
      isBehindSpace = space > 0
      index += max(space, 1)
    }
    return line.upperBound
  }
}

extension SourceError {
  fileprivate static let notAgencies = SourceError(
    .malformed,
    Message(
      zh: "单位名单中有无法识别的字符：名单应为文本，每行一个单位名称；请另存为 UTF-8 编码。",
      en: """
        The list of agencies has characters that are not text; it should be a text with one name \
        on each line. Save it as UTF-8.
        """))
}
