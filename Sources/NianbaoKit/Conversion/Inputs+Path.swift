extension Inputs {
  /// A path as the bytes the system gave.
  ///
  /// File names unpacked from old archives are often not UTF-8: shown they may look wrong, but
  /// they open.
  struct Path: Sendable {
    /// The bytes with a final zero.
    let bytes: [CChar]

    init(_ text: String) {
      self.init(text.utf8.lazy.map { CChar(bitPattern: $0) })
    }

    /// A path without its final zero, kept in its shortest spelling: `./a//b` is `a/b`.
    ///
    /// Outputs name sources by their paths, and a source should have one name.
    init(_ characters: some Sequence<CChar>) {
      let characters = Array(characters)
      let parts = characters.split(separator: Self.slash).filter { !$0.elementsEqual([Self.dot]) }
      let isRooted = characters.first == Self.slash
      let isHere = parts.isEmpty && !isRooted && !characters.isEmpty
      bytes =
        (isRooted ? [Self.slash] : isHere ? [Self.dot] : [])
        + parts.joined(separator: [Self.slash]) + [0]
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
      Path(bytes.dropLast() + [Self.slash] + name)
    }

    private static let unfinished = TemporaryFile.namePrefix.utf8.map { CChar(bitPattern: $0) }
    private static let slash = CChar(0x2F)
    private static let dot = CChar(0x2E)
  }
}
