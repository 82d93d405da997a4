import NianbaoKit
import TestSupport

@testable import DecodePlainText

/// The outcome of decoding some bytes.
struct Decoding {
  let document: Document
  let findings: [Finding]

  init(_ bytes: [UInt8]) throws(SourceError) {
    var findings: [Finding] = []
    var limits = DocumentLimits()
    // Large texts are tested, too.
    limits.parts = 2_000_000
    document = try PlainTextDecoder().decode(bytes, limits: limits, findings: &findings)
    self.findings = findings
  }

  init(_ text: String) throws(SourceError) { try self.init(Array(text.utf8)) }

  var text: String { String(decoding: document.text, as: UTF8.self) }
  var layout: [String] { document.layout }
}
