@testable import NianbaoKit

/// Two forms and a reader of text that read lines such as `旧新 white 5`.
///
/// The first word names the readers that read the line: 旧 and 新 take it for a cell, 文 for a
/// sentence. `white/black` is one field for the first reader and another for the last. A fourth word
/// such as `旧:CELL-TEXT` is a finding of a reader; `旧:extra` tells that it takes the line for a row
/// that its form does not have. Lines beside each other are one table.
protocol LineReader: Reader {
  /// How lines name the reader.
  static var mark: Character { get }
  static var names: [String] { get }
  var dictionary: FieldDictionary { get }
}

extension LineReader {
  static var summary: Message { Message(zh: "测试", en: "a test") }
  static var title: Message { summary }
  static var fields: [Field] {
    names.map {
      Field(
        id: $0, shortName: $0, label: Message(zh: "\($0)羊", en: $0), unit: "只", kind: .count)
    }
  }

  /// The lines of the reader, each split at its spaces.
  fileprivate func lines(_ document: Document) -> [(paragraph: Paragraph, words: [String])] {
    document.blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block else { return nil }
      let words = document.string(paragraph.range).split(separator: " ").map(String.init)
      return words.count > 1 && words[0].contains(Self.mark) ? (paragraph, words) : nil
    }
  }

  /// What a line says of its field.
  fileprivate func fact(_ words: [String], _ paragraph: Paragraph, _ origin: Origin) -> Fact? {
    let fields = words[1].split(separator: "/").map(String.init)
    let name = words[0].first == Self.mark ? fields.first : fields.last
    guard words.count > 2, let field = name.flatMap(dictionary.id) else { return nil }
    let start = paragraph.range.lowerBound + words[0].utf8.count + words[1].utf8.count + 2
    let isApproximate = words[2].hasSuffix("余")
    let number = Int64(words[2].replacing("余", with: ""))
    let raw = start..<start + words[2].utf8.count
    var fact = Fact(
      field: field, state: words[2] == "?" ? .unreadable : number == nil ? .blank : .number,
      origin: origin, number: Number(number ?? 0), raw: raw,
      place: Place(bytes: origin == .table ? raw : paragraph.range, line: paragraph.line))
    if isApproximate, let number {
      fact.bounds = Bounds(low: Number(number), high: Number(number + 9))
    }
    return fact
  }

  fileprivate func findings(_ document: Document) -> [Finding] {
    document.blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block,
        let word = document.string(paragraph.range).split(separator: " ").last,
        word.hasPrefix("\(Self.mark):"), !word.hasSuffix(":extra")
      else { return nil }
      return Finding(
        rule: String(word.dropFirst(2)), severity: .warning, message: Self.summary,
        place: Place(bytes: paragraph.range, line: paragraph.line))
    }
  }

  fileprivate func extras(_ document: Document) -> [ExtraRow] {
    document.blocks.compactMap { block in
      guard case .paragraph(let paragraph) = block,
        document.string(paragraph.range).hasSuffix("\(Self.mark):extra")
      else { return nil }
      let words = document.string(paragraph.range).split(separator: " ")
      let start = paragraph.range.lowerBound
      let label = start..<start + words[0].utf8.count
      let raw = label.upperBound + 1..<label.upperBound + 1 + words[1].utf8.count
      let place = Place(bytes: paragraph.range, line: paragraph.line)
      return ExtraRow(
        label: label, place: place,
        values: [
          ExtraRow.Value(
            columnID: "n", state: .number, number: Number(Int64(words[1]) ?? 0), raw: raw,
            place: place)
        ])
    }
  }

  fileprivate func table(_ document: Document) -> Reading? {
    let lines = lines(document)
    var covered: [Range<Int>] = []
    var last: Int32 = -9
    for (paragraph, _) in lines {
      if paragraph.line - last > 2 { covered.append(paragraph.range) }
      covered[covered.count - 1] =
        covered[covered.count - 1].lowerBound..<paragraph.range.upperBound
      last = paragraph.line
    }
    guard !lines.isEmpty else { return nil }
    return Reading(
      form: Self.name, score: lines.count,
      facts: lines.compactMap { fact($0.words, $0.paragraph, .table) }, extras: extras(document),
      findings: findings(document), covered: covered)
  }
}

struct OldReader: LineReader {
  static let name = "old"
  static let mark: Character = "旧"
  static let names = ["white", "black", "grey", "all"]
  let dictionary: FieldDictionary

  init(fields: FieldDictionary) { dictionary = fields }

  func read(_ document: Document) -> Reading? { table(document) }
}

struct NewReader: LineReader {
  static let name = "new"
  static let mark: Character = "新"
  static let names = ["white", "black", "red"]
  let dictionary: FieldDictionary

  init(fields: FieldDictionary) { dictionary = fields }

  func read(_ document: Document) -> Reading? { table(document) }
}

/// Reads sentences, and sections whose headings begin with `#`.
struct TextReader: LineReader {
  static let name = "text"
  static let mark: Character = "文"
  static let names = ["white", "black", "pink"]
  let dictionary: FieldDictionary

  init(fields: FieldDictionary) { dictionary = fields }

  func read(_ document: Document) -> Reading? {
    var sections: [Section] = []
    for case .paragraph(let paragraph) in document.blocks {
      let range = paragraph.range
      if document.text[range.lowerBound] == 0x23 {
        sections.append(
          Section(
            heading: range, kind: .local, paragraphs: [],
            place: Place(bytes: range, line: paragraph.line)))
      } else if let last = sections.indices.last {
        sections[last].paragraphs.append(range)
        sections[last].place.bytes = sections[last].heading.lowerBound..<range.upperBound
      }
    }
    let facts = lines(document).compactMap { fact($0.words, $0.paragraph, .prose) }
    guard !facts.isEmpty || !sections.isEmpty else { return nil }
    return Reading(
      form: Self.name, score: facts.count, facts: facts, sections: sections,
      findings: findings(document))
  }
}
