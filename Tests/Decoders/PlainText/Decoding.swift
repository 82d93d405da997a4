import NianbaoKit
import TestSupport

@testable import DecodePlainText

/// The outcome of decoding some bytes.
struct Decoding {
  let document: Document
  let findings: [Finding]

  init(_ bytes: [UInt8]) throws(SourceError) {
    var findings: [Finding] = []
    document = try PlainTextDecoder().decode(bytes, limits: DocumentLimits(), findings: &findings)
    self.findings = findings
  }

  init(_ text: String) throws(SourceError) { try self.init(Array(text.utf8)) }

  var text: String { String(decoding: document.text, as: UTF8.self) }
  var layout: [String] { document.layout }
}
