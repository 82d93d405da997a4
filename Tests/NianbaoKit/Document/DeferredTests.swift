import Synchronization
import Testing

@testable import NianbaoKit

@Suite struct DeferredTests {
  @Test("a value is made when it is asked for, and once")
  func makesItsValueOnce() {
    let made = Counter()
    let deferred = Deferred { made.count() }
    #expect(made.value == 0)
    #expect(deferred.value == 1)
    #expect(deferred.value == 1)
    #expect(made.value == 1)
  }

  @Test("several threads get the same value")
  func isMadeOnceForAllThreads() {
    let made = Counter()
    let deferred = Deferred { made.count() }
    let conveyor = Conveyor(threads: 4) { (_: Int) in deferred.value }
    for item in 0..<100 { conveyor.put(item) }
    var values: Set<Int> = []
    while let value = conveyor.take() { values.insert(value) }
    #expect(values == [1])
    #expect(made.value == 1)
  }

  @Test("a document looks for repeated lines once, also for its other partings")
  func looksForRepeatedLinesOnce() {
    let document = Document(text: Array("a\nb\n a \n".utf8), blocks: [])
    #expect(document.repeatsALine)
    #expect(document.with(blocks: []).repeatsALine)
    #expect(!Document(text: Array("a\n\n\nb\nab".utf8), blocks: []).repeatsALine)
    let long = String(repeating: "字", count: 80)
    #expect(!RepeatedLine.occurs(in: Array("\(long)\n\(long)".utf8)))
  }

  @Test("rules of a form are asked for when a report of the form is checked")
  func rulesAreReadWhenTheyAreUsed() {
    let asked = Counter()
    let dictionary = FieldDictionary([])
    let form = RuleBook.Form(id: "flock", fields: [], years: nil, rules: asked.noRules())
    let book = RuleBook([form], dictionary)
    #expect(asked.value == 0)
    var report = Report(source: "a", text: [], fields: dictionary)
    report.forms = ["goats"]
    book.check(&report)
    #expect(asked.value == 0)
    report.forms = ["flock"]
    book.check(&report)
    book.check(&report)
    #expect(asked.value == 1)
  }
}

/// Counts how often something is done.
private final class Counter: Sendable {
  private let number = Atomic(0)

  var value: Int { number.load(ordering: .relaxed) }

  func count() -> Int { number.add(1, ordering: .relaxed).newValue }

  func noRules() -> [Rule] {
    _ = count()
    return []
  }
}
