import NianbaoKit
import TestSupport

@testable import DecodePlainText

/// The outcome of decoding some bytes.
struct Decoding {
  let document: Document
  let findings: [Finding]

  init(_ bytes: [UInt8]) throws(SourceError) {
    var findings: [Finding] = []
    document = try PlainTextDecoder().decode(bytes, findings: &findings)
    self.findings = findings
  }

  init(_ text: String) throws(SourceError) { try self.init(Array(text.utf8)) }

  var text: String { String(decoding: document.text, as: UTF8.self) }
  var layout: [String] { document.layout }
}

extension String {
  /// The text as UTF-16 with a byte order mark.
  func utf16Bytes(isBigEndian: Bool) -> [UInt8] {
    ([0xFEFF] + Array(utf16)).flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? bytes : bytes.reversed()
    }
  }
}
