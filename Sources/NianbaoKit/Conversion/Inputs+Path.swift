extension Inputs {
  /// A path as the bytes the system gave.
  ///
  /// File names unpacked from old archives are often not UTF-8: shown they may look wrong, but
  /// they open.
  struct Path: Sendable {
    /// The bytes with a final zero.
    let bytes: [CChar]

    init(_ text: String) {
      bytes = Array(text.utf8CString)
    }

    /// A path without its final zero.
    init(_ characters: some Sequence<CChar>) {
      bytes = Array(characters) + [0]
    }

    /// The path for people and for the output.
    var text: String {
      String(decoding: bytes.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Whether the last part stands for what users do not see.
    var isHidden: Bool {
      MemberName.isHidden(
        String(decoding: name.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self))
    }

    /// Whether it is a file that an output, perhaps this one, is being written to.
    var isUnfinishedOutput: Bool { name.starts(with: Self.unfinished) }

    /// The last part, without the final zero.
    private var name: ArraySlice<CChar> {
      bytes[((bytes.lastIndex(of: Self.slash) ?? -1) + 1)...].dropLast()
    }

    /// The path of something in this folder.
    func appending(_ name: [CChar]) -> Path {
      var characters = bytes.dropLast()
      if characters.last != Self.slash { characters.append(Self.slash) }
      return Path(characters + name)
    }

    private static let unfinished = TemporaryFile.namePrefix.utf8.map { CChar(bitPattern: $0) }
    private static let slash = CChar(0x2F)
  }
}
