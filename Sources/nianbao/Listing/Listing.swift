import FoundationEssentials
import NianbaoKit

/// Something that can be printed as tables for people, as Markdown, and as JSON.
protocol Listing {
  associatedtype Content: Encodable

  /// What JSON shows.
  var content: Content { get }

  /// What people see.
  func tables(_ language: Language) -> [ListingTable]
}

extension Listing {
  func text(_ language: Language) -> String {
    tables(language).map(\.text).joined(separator: "\n")
  }

  func markdown(_ language: Language) -> String {
    tables(language).map(\.markdown).joined(separator: "\n")
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(content), as: UTF8.self) + "\n"
  }
}

/// A message as JSON shows it.
struct ListedMessage: Encodable {
  let zh: String
  let en: String

  init(_ message: Message) {
    zh = message.zh
    en = message.en
  }
}
