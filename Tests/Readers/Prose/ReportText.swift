import NianbaoKit

@testable import ReadProse

/// A report in plain text as these tests write it: one paragraph a line, a table row where a
/// line has a stroke.
struct ReportText {
  let document: Document
  private let reading: Reading?
  private static let dictionary = FieldDictionary([(form: "prose", fields: ProseReader.fields)])
  private static let reader = ProseReader(fields: dictionary)

  init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  init(bytes: [UInt8]) {
    var blocks: [Block] = []
    var start = 0
    var line: Int32 = 1
    for index in 0...bytes.count where index == bytes.count || bytes[index] == 0x0A {
      let range = Space.trim(bytes, start..<index)
      if range.isEmpty {
        // Empty lines are no blocks.
      } else if bytes[range].contains(0x7C) {
        let cell = Cell(range: range, line: line, key: LabelKey(bytes, range))
        blocks.append(.table(Table(cells: [cell], rows: [0..<1], keepsEmptyCells: true)))
      } else {
        let key = range.count > 240 ? .none : LabelKey(bytes, range)
        blocks.append(.paragraph(Paragraph(range: range, line: line, key: key)))
      }
      start = index + 1
      line += 1
    }
    document = Document(text: bytes, blocks: blocks)
    var findings: [Finding] = []
    let identity = Identification.read(document, findings: &findings).identity
    reading = ReportText.reader.read(document, of: identity)
  }

  var facts: [Fact] { reading?.facts ?? [] }
  var findings: [Finding] { reading?.findings ?? [] }
  var sections: [Section] { reading?.sections ?? [] }
  var isRead: Bool { reading != nil }

  /// The headings as printed.
  var headings: [String] { sections.map { document.string($0.heading) } }

  /// All values by the ids of their fields.
  var values: [String: String] {
    Dictionary(uniqueKeysWithValues: facts.map { (id(of: $0), $0.number.description) })
  }

  func id(of fact: Fact) -> String { ReportText.dictionary[fact.field].id }

  func fact(_ id: String) -> Fact? { facts.first { self.id(of: $0) == id } }

  /// The clause that a field was read from.
  func quote(_ id: String) -> String? { fact(id).map { document.string($0.place.bytes) } }

  /// The number of a field as printed.
  func raw(_ id: String) -> String? { fact(id).map { document.string($0.raw) } }
}

extension ReportText {
  /// A report of a year up to 2018 with one section.
  static func legacy(_ text: String, year: Int = 2017) -> ReportText {
    ReportText("某区\(year)年政府信息公开工作年度报告\n\(text)")
  }

  /// A report of a year since 2019 with one section.
  static func form(_ text: String, year: Int = 2022) -> ReportText {
    ReportText("某区\(year)年政府信息公开工作年度报告\n\(text)")
  }
}
