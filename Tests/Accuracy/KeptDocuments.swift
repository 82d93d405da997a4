import FoundationEssentials
import Generator
import NianbaoKit
import TestSupport

/// Generated documents kept in a folder, with a `truth.jsonl` that says what each of them prints, so
/// that other programs can be measured on the same pages.
struct KeptDocuments {
  private let folder: URL
  private var lines: [Line] = []

  /// Keeps documents in a folder, which is made when it is missing.
  init(folder: String) {
    self.folder = URL(filePath: folder)
  }

  /// Keeps one document under its name.
  mutating func keep(_ sample: Sample) throws {
    let file = folder.appending(path: sample.source.name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(sample.source.bytes).write(to: file)
    lines.append(Line(sample))
  }

  /// Writes what is true of all documents that were kept.
  func finish() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var text = Data()
    for line in lines { text += try encoder.encode(line) + [0x0A] }
    try text.write(to: folder.appending(path: "truth.jsonl"))
  }

  /// A line as ``LabelledDocument`` reads it.
  private struct Line: Encodable {
    let file: String
    let template: [String]
    let year: Int?
    let agency: String?
    let cells: [String: Cell]
    let prose: [String: Statement]

    init(_ sample: Sample) {
      file = sample.source.name
      template = sample.truth.forms
      year = sample.truth.year
      agency = sample.truth.agencies.first
      cells = sample.truth.cells.mapValues { cell in
        Cell(v: cell.number, s: cell.state.rawValue, certain: cell.certainty == .certain)
      }
      prose = sample.truth.prose.mapValues { Statement(v: $0) }
    }
  }

  private struct Cell: Encodable {
    let v: Double?
    let s: String
    let certain: Bool
  }

  private struct Statement: Encodable {
    let v: Double
  }
}
