internal import FoundationEssentials

/// One document of a JSON Lines file.
///
/// ```json
/// {"id": "320100-2023", "html": "<p>…</p>"}
/// ```
///
/// The document stands under the extension that its file would have, or packed as Base64 under
/// `bytes_base64`; what it is called, under `id`, `url` or `name`.
struct DocumentLine {
  let id: String?
  let bytes: [UInt8]
  /// The extension of such files, where the line tells it.
  let format: String?

  /// Makes documents of lines.
  struct Parser {
    private let decoder = JSONDecoder()
    private let decoders: [any Decoder.Type]

    /// A parser for the formats that a registry can decode.
    init(_ registry: Registry) { decoders = registry.decoders }

    /// The keys under which a document may stand as text, for messages.
    var keys: String {
      decoders.flatMap { $0.extensions }.sorted().map { "\"\($0)\"" }.joined(separator: " ")
    }

    /// The document on a line.
    ///
    /// - Throws: `SourceError` when the line is no object with a document in it.
    func parse(_ line: ArraySlice<UInt8>) throws(SourceError) -> DocumentLine {
      let object: [String: Scalar]
      do {
        object = try decoder.decode([String: Scalar].self, from: Data(line))
      } catch {
        throw .malformedLine
      }
      let id = ["id", "url", "name"].lazy.compactMap { object[$0]?.text }.first
      if let (format, text) = text(in: object) {
        return DocumentLine(id: id, bytes: Array(text.utf8), format: format)
      }
      guard let packed = object["bytes_base64"]?.text else { throw .lineWithoutDocument(keys) }
      guard let data = Data(base64Encoded: packed, options: .ignoreUnknownCharacters) else {
        throw .malformedBase64
      }
      let name = object["name"]?.text ?? id ?? ""
      return DocumentLine(
        id: id, bytes: Array(data), format: FileName.extensions(of: name).last)
    }

    /// The text of an object; of several that which its decoder recognises best.
    private func text(in object: [String: Scalar]) -> (format: String, text: String)? {
      let candidates = decoders.flatMap { decoder in
        decoder.extensions.compactMap { key in
          object[key]?.text.map { (format: key, text: $0, decoder: decoder) }
        }
      }
      guard candidates.count > 1 else { return candidates.first.map { ($0.format, $0.text) } }
      return candidates.map { ($0.decoder.recognise(Array($0.text.utf8)), $0) }
        .max { $0.0 < $1.0 }.map { ($0.1.format, $0.1.text) }
    }
  }

  /// A value of an object; only strings and whole numbers matter.
  private struct Scalar: Decodable {
    let text: String?

    init(from decoder: any Swift.Decoder) throws {
      guard let container = try? decoder.singleValueContainer() else {
        text = nil
        return
      }
      let number = try? container.decode(Int.self)
      text = (try? container.decode(String.self)) ?? number.map { "\($0)" }
    }
  }
}

extension SourceError {
  fileprivate static let malformedLine = SourceError(
    .malformed,
    Message(
      zh: "这一行不是完整的 JSON 对象，没有读取。", en: "The line is no complete JSON object; it was not read."))

  fileprivate static func lineWithoutDocument(_ keys: String) -> SourceError {
    SourceError(
      .malformed,
      Message(
        zh: "这一行没有文档：应在以下某个键下给出字符串：\(keys) \"bytes_base64\"。",
        en: "The line holds no document: a string is expected under one of \(keys) "
          + "\"bytes_base64\"."))
  }

  fileprivate static let malformedBase64 = SourceError(
    .malformed,
    Message(
      zh: "\"bytes_base64\" 的内容不是 Base64，没有读取。",
      en: "What stands under \"bytes_base64\" is not Base64; it was not read."))
}
