import NianbaoKit

/// The linked plug-ins, from their own descriptions.
struct FormatListing: Listing {
  struct Content: Encodable {
    let decoders: [ListedDecoder]
    let readers: [ListedReader]
    let writers: [ListedWriter]
  }

  struct ListedDecoder: Encodable {
    let name: String
    let extensions: [String]
    let summary: ListedMessage
  }

  struct ListedReader: Encodable {
    let name: String
    let title: ListedMessage
    let fields: Int
    let summary: ListedMessage
  }

  struct ListedWriter: Encodable {
    let name: String
    let extensions: [String]
    let layouts: [String]
    let summary: ListedMessage
  }

  let registry: Registry

  init(_ registry: Registry) { self.registry = registry }

  var content: Content {
    Content(
      decoders: registry.formats.map {
        ListedDecoder(
          name: $0.name, extensions: $0.extensions, summary: ListedMessage($0.summary))
      },
      readers: registry.readers.map {
        ListedReader(
          name: $0.name, title: ListedMessage($0.title), fields: $0.fields.count,
          summary: ListedMessage($0.summary))
      },
      writers: registry.writers.map {
        ListedWriter(
          name: $0.name, extensions: $0.extensions, layouts: $0.layouts.map { $0.rawValue },
          summary: ListedMessage($0.summary))
      })
  }

  func tables(_ language: Language) -> [ListingTable] {
    func word(_ zh: String, _ en: String) -> String { Message(zh: zh, en: en).text(language) }
    let name = word("名称", "Name")
    let extensions = word("扩展名", "Extensions")
    let summary = word("说明", "Summary")
    return [
      ListingTable(
        title: word("可读取的文件", "Reads"), headers: [name, extensions, summary],
        rows: registry.formats.map {
          [$0.name, $0.extensions.joined(separator: ", "), $0.summary.text(language)]
        }),
      ListingTable(
        title: word("可识别的表格和内容", "Recognises"),
        headers: [name, word("标题", "Title"), word("字段数", "Fields"), summary],
        rows: registry.readers.map {
          [$0.name, $0.title.text(language), "\($0.fields.count)", $0.summary.text(language)]
        }),
      ListingTable(
        title: word("可写出的格式", "Writes"),
        headers: [name, extensions, word("版式", "Layouts"), summary],
        rows: registry.writers.map {
          [
            $0.name, $0.extensions.joined(separator: ", "),
            $0.layouts.map { $0.rawValue }.joined(separator: ", "), $0.summary.text(language),
          ]
        }),
    ]
  }
}
