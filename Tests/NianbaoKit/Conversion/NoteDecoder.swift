import NianbaoKit

/// A decoder that claims `.note` files, to tell known files from unknown ones.
struct NoteDecoder: Decoder {
  static let name = "note"
  static let summary = Message(zh: "笔记", en: "notes")
  static let extensions = ["note"]

  static func recognise(_ bytes: [UInt8]) -> Int { 1 }

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    Document(text: bytes, blocks: [])
  }
}
