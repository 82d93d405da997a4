extension Inputs {
  /// The documents of a JSON Lines file: one object on each line, with the document in it.
  final class Lines {
    private let reader: LineReader
    private let name: String
    private let isNamed: Bool
    private let parser: DocumentLine.Parser
    private var number = 0
    /// Lines without a document, until it is clear that other lines have one.
    private var doubtful: [Item] = []
    private var ready: ArraySlice<Item> = []
    private var state = State.doubtful

    private enum State {
      case doubtful
      case certain
      case over
    }

    init(_ reader: LineReader, name: String, registry: Registry, isNamed: Bool) {
      self.reader = reader
      self.name = name
      self.isNamed = isNamed
      parser = DocumentLine.Parser(registry)
    }

    /// The next document, or what is wrong with a line; nil behind the last one.
    func next() -> Found? {
      while true {
        if let item = ready.popFirst() { return .item(item) }
        if state == .over { return nil }
        do throws(SourceError) {
          guard let line = try reader.next() else { return end() }
          number += 1
          let item = item(line)
          guard let item else { continue }
          if let found = sort(item) { return found }
        } catch {
          state = .over
          ready = (doubtful + [Item(name: name, content: .trouble(error))])[...]
        }
      }
    }

    /// What a line has; nil for a blank one.
    private func item(_ line: LineReader.Line) -> Item? {
      switch line {
      case .tooLong: return trouble(.tooLongLine(reader.limits.document))
      case .text(let bytes):
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { return nil }
        do throws(SourceError) {
          let document = try parser.parse(bytes)
          return Item(
            name: name(document.id), content: .bytes(document.bytes), format: document.format)
        } catch {
          return trouble(error)
        }
      }
    }

    private func trouble(_ error: SourceError) -> Item {
      Item(name: name(nil), content: .trouble(error))
    }

    /// What a document is called: in a pipeline just by its id, as whoever wrote it knows it.
    private func name(_ id: String?) -> String {
      guard let id else { return "\(name):\(number)" }
      return name == Item.standardInput ? id : "\(name)#\(id)"
    }

    /// Holds lines without a document back until one has appeared.
    private func sort(_ item: Item) -> Found? {
      if state == .certain { return .item(item) }
      // A line that is too long may well have a document.
      if case .trouble(let error) = item.content, error.kind != .overLimit {
        doubtful.append(item)
        return doubtful.count == Self.patience ? end() : nil
      }
      state = .certain
      ready = (doubtful + [item])[...]
      doubtful = []
      return nil
    }

    private func end() -> Found? {
      let wasDoubtful = state == .doubtful
      state = .over
      guard wasDoubtful, number > 0 else { return nil }
      return isNamed
        ? .item(Item(name: name, content: .trouble(.noDocumentLines(parser.keys))))
        : .skipped(\.unknown)
    }

    /// So many lines without a document show that the file holds something else.
    private static let patience = 10
  }
}

extension Inputs.Lines {
  /// Whether the name of a file is that of JSON Lines; a final `gz` has been left out.
  static func claims(_ extensions: [String]) -> Bool {
    ["jsonl", "ndjson"].contains(extensions.last)
  }

  /// Whether a file begins as a JSON object does.
  static func recognise(_ head: [UInt8]) -> Bool {
    var text = head
    if isPacked(head) {
      text = []
      // Damage is told of when the file is read.
      try? GzipExpander().expand(head[...], into: &text)
    }
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    let start = text.drop(while: isSpace)
    return start.first == UInt8(ascii: "{")
      && start.dropFirst().drop(while: isSpace).first == UInt8(ascii: "\"")
  }

  /// Whether a file is packed with gzip.
  static func isPacked(_ head: [UInt8]) -> Bool { head.starts(with: [0x1F, 0x8B]) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}

extension SourceError {
  fileprivate static func tooLongLine(_ limits: DocumentLimits) -> SourceError {
    SourceError(
      .overLimit,
      Message(
        zh: "这一行超过大小上限（\(size(limits.line))），没有读取，可用 --max-text 调高上限。",
        en: "The line is larger than the limit of \(size(limits.line)) and was not read; raise the "
          + "limit with --max-text."))
  }

  fileprivate static func noDocumentLines(_ keys: String) -> SourceError {
    SourceError(
      .unsupported,
      Message(
        zh: "这个 JSON 文件的各行不含文档。每行应是一个对象，用 \"id\" 给出编号，并在以下某个键下给出内容："
          + "\(keys) \"bytes_base64\"。",
        en: "The lines of this JSON file hold no documents. Each line must be an object with an "
          + "\"id\" and the document under one of \(keys) \"bytes_base64\"."))
  }
}
