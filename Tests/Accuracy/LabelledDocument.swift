import NianbaoKit
import TestSupport

/// One line of a `truth.jsonl`: a document that people have read cell by cell.
struct LabelledDocument: Decodable {
  /// The document's path below the folder of the corpus.
  let file: String
  let truth: DocumentTruth
  /// The forms as one name, by which documents are grouped.
  let group: String
  /// Other files with the same content.
  let copies: [String]

  private enum Key: String, CodingKey {
    case file, template, year, agency, cells, prose
    case isReport = "is_report"
    case alternatives = "agency_alt"
    case copies = "also_applies_to"
  }

  private struct Cell: Decodable {
    let v: Double?
    let s: String
    let certain: Bool?
  }

  private struct Statement: Decodable {
    let v: Double?
    let certain: Bool?
    let doubtful: Bool?
  }

  /// A value that may stand alone or in a list.
  private struct OneOrMore: Decodable {
    let values: [String]

    init(from decoder: any Swift.Decoder) throws {
      let container = try decoder.singleValueContainer()
      values = try (try? [container.decode(String.self)]) ?? container.decode([String].self)
    }
  }

  init(from decoder: any Swift.Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    file = try line.decode(String.self, forKey: .file)
    copies = try line.decodeIfPresent([String].self, forKey: .copies) ?? []
    let templates = try line.decode(OneOrMore.self, forKey: .template).values
    group = templates.joined(separator: "+")
    let agency = try line.decodeIfPresent(String.self, forKey: .agency)
    let others = try line.decodeIfPresent(OneOrMore.self, forKey: .alternatives)?.values ?? []
    var truth = DocumentTruth(
      forms: templates.filter { $0 != "none" }, year: try line.decode(Int?.self, forKey: .year),
      agencies: (agency.map { [$0] } ?? []) + others)
    truth.namesNoAgency = agency == nil
    truth.isReport = try line.decodeIfPresent(Bool.self, forKey: .isReport) ?? true
    truth.cells = try line.decode([String: Cell].self, forKey: .cells).mapValues { cell in
      DocumentTruth.Cell(
        cell.s == "unit-only" ? .blank : State(rawValue: cell.s) ?? .text, cell.v,
        certainty: cell.certain ?? true ? .certain : .disputed)
    }
    for (id, statement) in try line.decodeIfPresent([String: Statement].self, forKey: .prose) ?? [:]
    {
      if statement.certain ?? true, !(statement.doubtful ?? false), let value = statement.v {
        truth.prose[id] = value
      } else {
        truth.optionalProse.insert(id)
      }
    }
    self.truth = truth
  }
}
