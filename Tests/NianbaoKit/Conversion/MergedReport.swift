@testable import NianbaoKit

/// Takes any text whose name does not say that it is broken, and makes a paragraph of each line.
struct LineDecoder: Decoder {
  static let name = "lines"
  static let summary = Message(zh: "逐行", en: "line by line")
  static let extensions = ["lines"]

  static func recognise(_ bytes: [UInt8]) -> Int { bytes.first == 0 ? 0 : 1 }

  init() {}

  func decode(
    _ bytes: [UInt8], limits: DocumentLimits, findings: inout [Finding]
  ) throws(SourceError) -> Document {
    if bytes.first == 0 {
      throw SourceError(.malformed, Message(zh: "第 0 字节损坏", en: "byte 0 is damaged"), offset: 0)
    }
    if bytes.contains(0x1A) {
      findings.append(
        Finding(rule: "TXT-NOTE", severity: .info, message: Message(zh: "提示", en: "a note")))
    }
    return Document(printed: String(decoding: bytes, as: UTF8.self))
  }
}

/// What the three line readers make of a text, in short.
struct MergedReport {
  static let registry = Registry([
    LineDecoder.self, TextReader.self, OldReader.self, NewReader.self,
  ])

  let report: Report

  init(_ text: String) {
    report = Converter(Self.registry).convert(
      Source(name: "a.lines", bytes: Array(text.utf8)))
  }

  /// The facts as `white 5`, prose in brackets.
  var facts: [String] {
    report.facts.map { fact in
      let words = "\(report.fields[fact.field].id) \(report.string(fact.raw))"
      return fact.origin == .prose ? "(\(words))" : words
    }
  }

  /// The rules of the findings, but for that the text does not say who reports.
  var rules: [String] { findings.map(\.rule) }

  /// The findings, but for that the text does not say who reports.
  var findings: [Finding] {
    report.findings.filter { $0.rule != FindingKind.missingIdentity.id }
  }
}
