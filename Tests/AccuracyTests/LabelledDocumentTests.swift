import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import accuracy

/// Lines of a `truth.jsonl`.
@Suite struct LabelledDocumentTests {
  private func document(_ line: String) throws -> LabelledDocument {
    try JSONDecoder().decode(LabelledDocument.self, from: Data(line.utf8))
  }

  @Test("Cells, sentences, forms and names are read")
  func reads() throws {
    let document = try document(
      """
      {"file":"field/a.txt","is_report":true,"template":["form-2021","form-2019"],"year":2023,
       "agency":"墨溪县","agency_alt":"墨溪县人民政府","also_applies_to":["field/b.txt"],
       "cells":{"a":{"raw":"3","v":3,"s":"number","certain":true},
                "b":{"raw":"万元","v":null,"s":"unit-only"},
                "c":{"raw":"4","v":null,"s":"number","certain":false}},
       "prose":{"d":{"v":2},"e":{"v":5,"certain":false}}}
      """)
    #expect(document.group == "form-2021+form-2019")
    #expect(document.copies == ["field/b.txt"])
    let truth = document.truth
    #expect(truth.forms == ["form-2021", "form-2019"])
    #expect(truth.agencies == ["墨溪县", "墨溪县人民政府"])
    #expect(!truth.namesNoAgency)
    #expect(truth.cells["a"] == .init(.number, 3))
    #expect(truth.cells["b"] == .init(.blank))
    #expect(truth.cells["c"]?.certainty == .disputed)
    #expect(truth.prose == ["d": 2])
    #expect(truth.optionalProse == ["e"])
  }

  @Test("A document without a form, an agency or a year")
  func readsNothing() throws {
    let truth = try document(
      #"{"file":"x","is_report":false,"template":"none","year":null,"agency":null,"cells":{}}"#
    ).truth
    #expect(!truth.isReport)
    #expect(truth.forms.isEmpty)
    #expect(truth.year == nil)
    #expect(truth.namesNoAgency)
  }

  @Test("A folder without labels gives no table")
  func missingFolder() throws {
    #expect(try CorpusRun(SmallReport.converter) { _, _ in }.labelled(in: "nowhere").isEmpty)
  }

  @Test("The documents of a folder are scored, their copies apart")
  func scoresAFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(SmallReport.text, to: "a.txt")
    try folder.write(SmallReport.text, to: "b.txt")
    try folder.write(
      """
      {"file":"a.txt","template":"form-2021","year":2022,"agency":"墨溪县审计局",\
      "cells":{"proactive.rules.in_force":{"v":4,"s":"number"}},"also_applies_to":["b.txt"]}

      """, to: "truth.jsonl")
    let tables = try CorpusRun(SmallReport.converter) { _, _ in }.labelled(in: folder.path)
    #expect(tables.map(\.total.documents) == [1, 1])
    #expect(tables.map(\.total.silent) == [1, 1])
  }
}
