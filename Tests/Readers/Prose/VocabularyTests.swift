import NianbaoKit
import Testing

@testable import ReadProse

/// The tables of phrases and fields.
struct VocabularyTests {
  @Test func namesOnlyKnownFields() {
    let known = Set(ProseReader.fields.map(\.id))
    for measure in Measure.allCases {
      for era in [Era.legacy, .form2019, .form2021] {
        if let name = measure.fieldName(in: era) { #expect(known.contains(name)) }
      }
    }
  }

  @Test func describesEachFieldOnce() {
    let fields = ProseReader.fields
    #expect(Set(fields.map(\.id)).count == fields.count)
    #expect(Set(fields.map(\.shortName)).count == fields.count)
    #expect(fields.allSatisfy { $0.shortName.count <= 32 })
  }

  @Test func statesEveryMeasureWithSomePhrase() {
    let stated = Set((Vocabulary.phrases + Vocabulary.nones).map(\.measure))
    #expect(Measure.allCases.filter { !stated.contains($0) } == [])
  }

  @Test(arguments: Vocabulary.phrases)
  func bindsEachPhraseToWords(phrase: Phrase) {
    let pattern = PhrasePattern(phrase.notation)
    #expect(phrase.notation.contains("N"))
    #expect(pattern.front.count + pattern.behind.count > 0)
  }
}
