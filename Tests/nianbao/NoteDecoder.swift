import NianbaoKit

/// A decoder that claims `.note` files.
struct NoteDecoder: Decoder {
  static let name = "note"
  static let summary = Message(zh: "笔记", en: "plain notes")
  static let extensions = ["note", "memo"]

  static func recognise(_ bytes: [UInt8]) -> Int { 1 }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    Document(text: bytes, blocks: [])
  }
}
