internal import Glibc

/// The names of members: bytes in an encoding that old archives do not tell.
enum MemberName {
  /// A name as text.
  ///
  /// Windows in Chinese writes GBK into ZIP files, everybody else UTF-8. What is UTF-8 by its form
  /// is taken for it, unless its characters all have two bytes: those would be Greek or Hebrew
  /// letters, and are Chinese ones in GBK.
  static func decode(_ name: UnsafePointer<CChar>) -> String {
    let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
    let isThreeBytesWide = bytes.contains { $0 >= 0xE0 }
    let isPlain = bytes.allSatisfy { $0 < 0x80 }
    if isThreeBytesWide || isPlain, let text = String(validating: bytes, as: UTF8.self) {
      return text
    }
    var findings: [Finding] = []
    let text = try? LegacyText.gb18030.decode(Array(bytes), findings: &findings)
    return String(decoding: text ?? [], as: UTF8.self)
  }

  /// The name as the parts of a path below the archive: without the parts that lead upwards or
  /// nowhere, whichever way its slashes lean.
  static func parts(of name: String) -> [String] {
    name.split { $0 == "/" || $0 == "\\" }.map(String.init).filter { $0 != "." && $0 != ".." }
  }

  /// Whether a part of a path stands for what systems keep beside the files of their users.
  static func isHidden(_ part: some StringProtocol) -> Bool {
    part.hasPrefix(".") || part.hasPrefix("~$") || part == "__MACOSX" || part == "Thumbs.db"
      || part == "desktop.ini"
  }
}
