import NianbaoKit
import TestSupport
import Testing

@Suite struct BatchTests {
  let folder: TemporaryFolder
  let sink = RecordingSink()

  init() throws {
    folder = try TemporaryFolder()
    for word in ["ok", "info", "warning", "error", "gap"] { try folder.write(word, to: word) }
  }

  /// A batch whose reports have one finding, of the severity that the source names.
  private var batch: Batch {
    let fields = FieldDictionary([])
    return Batch(fields: fields) { source in
      var report = Report(source: source.name, text: source.bytes, fields: fields)
      let word = String(decoding: source.bytes, as: UTF8.self)
      report.forms = ["test"]
      report.facts = [
        Fact(
          field: FieldID(ordinal: 0), state: word == "gap" ? .unreadable : .number,
          origin: .table, raw: 0..<0, place: Place(bytes: 0..<0, line: 1))
      ]
      if let severity = Severity(rawValue: word) {
        let message = Message(zh: "提示", en: "a finding")
        report.findings = [Finding(rule: "TEST", severity: severity, message: message)]
      }
      return report
    }
  }

  private func inputs(_ names: String...) -> Inputs {
    Inputs(names.map { folder.path($0) }, registry: Registry([]))
  }

  @Test func countsSourcesByTheirStatus() throws {
    let summary = try batch.run(
      inputs("ok", "info", "warning", "error", "gap", "missing"), into: sink)
    #expect(summary.ok == 3)
    #expect(summary.withFindings == 1)
    #expect(summary.incomplete == 1)
    #expect(summary.withErrors == 1)
    #expect(summary.unreadable == 1)
    #expect(summary.readable == 5)
    #expect(summary.total == 6)
    #expect(sink.isFinished)
  }

  @Test func writesWhatCannotBeReadAndGoesOn() throws {
    _ = try batch.run(inputs("missing", "ok"), into: sink)
    #expect(sink.reports.map(\.status) == [.unreadable, .ok])
    let finding = try #require(sink.reports.first?.findings.first)
    #expect(finding.rule == "SOURCE-UNREADABLE")
    #expect(finding.severity == .error)
    #expect(finding.message.en == "there is no such file or folder; check the path")
  }

  @Test func readsNothingAboveTheLimit() throws {
    var batch = batch
    batch.limit = 2
    _ = try batch.run(inputs("ok", "error"), into: sink)
    #expect(sink.reports.map(\.status) == [.ok, .unreadable])
  }

  @Test func stopsBetweenSourcesWhenCancelled() throws {
    let sink = sink
    let summary = try batch.run(
      inputs("ok", "info", "error"), into: sink, isCancelled: { sink.reports.count == 1 })
    #expect(summary.isCancelled)
    #expect(summary.total == 1)
    #expect(!sink.isFinished)
  }

  @Test func failsWhenTheOutputFails() {
    let full = RecordingSink(capacity: 1)
    #expect(throws: OutputError.self) { try batch.run(inputs("ok", "info"), into: full) }
    #expect(full.reports.count == 1)
    #expect(!full.isFinished)
  }

  @Test func tellsWhatHappensInOrder() throws {
    var events: [String] = []
    let observe = { (event: Batch.Event) in
      switch event {
      case .begins(let name): events.append("begins \(name.dropFirst(folder.path.count + 1))")
      case .ends(let report): events.append("ends \(report.status.rawValue)")
      }
    }
    _ = try batch.run(inputs("ok", "missing"), into: sink, observe: observe)
    #expect(events == ["begins ok", "ends ok", "begins missing", "ends unreadable"])
  }

  @Test func convertsWithTheConverterItIsGiven() throws {
    let batch = Batch(Converter(Registry([NoteDecoder.self])))
    _ = try batch.run(inputs("ok"), into: sink)
    #expect(sink.reports.map(\.source) == [folder.path("ok")])
  }

  @Test func comparesReportsOfOneAgency() throws {
    let fields = FieldDictionary([])
    let batch = Batch(fields: fields, rules: RuleBook([], fields)) { source in
      var report = Report(source: source.name, text: source.bytes, fields: fields)
      report.forms = ["note"]
      report.identity.agency = "青麓县财政局"
      report.identity.year = 2020
      return report
    }
    let summary = try batch.run(inputs("ok", "info"), into: sink)
    #expect(sink.reports.map { $0.findings.map(\.rule) } == [[], ["META-REPEATED"]])
    #expect(summary.readable == 2)
    #expect(summary.forgotten == 0)
    #expect(batch.report(of: try #require(Array(inputs("ok")).first)).findings.isEmpty)
  }

  @Test("reports come in the order of the sources, however many are converted at once")
  func keepsTheOrderOfSources() throws {
    let fields = FieldDictionary([])
    var batch = Batch(fields: fields, rules: RuleBook([], fields)) { source in
      // The first ones take longest.
      let number = Int(source.name.suffix(3)) ?? 0
      var sum = 0
      for step in 0..<(200 - number) * 100 { sum &+= step }
      var report = Report(source: source.name, text: source.bytes, fields: fields)
      report.forms = sum >= 0 ? ["note"] : []
      report.identity.agency = "青麓县财政局"
      report.identity.year = 2000 + number % 10
      return report
    }
    for number in 100..<200 { try folder.write("x", to: "in\(number)") }
    let names = (100..<200).map { "in\($0)" }
    func reports(_ jobs: Int) throws -> [Report] {
      batch.jobs = jobs
      let sink = RecordingSink()
      let inputs = Inputs(names.map { folder.path($0) }, registry: Registry([]))
      _ = try batch.run(inputs, into: sink)
      return sink.reports
    }
    let one = try reports(1)
    #expect(one.map(\.source) == names.map { folder.path($0) })
    #expect(one.count { $0.findings.first?.rule == "META-REPEATED" } == 90)
    for jobs in [2, 5] {
      let several = try reports(jobs)
      #expect(several.map(\.source) == one.map(\.source))
      #expect(several.map { $0.findings.map(\.message) } == one.map { $0.findings.map(\.message) })
    }
  }

  @Test("several jobs stop when they are asked to, and when the output fails", arguments: [1, 3])
  func stopsAllJobs(jobs: Int) throws {
    var batch = batch
    batch.jobs = jobs
    let names = Array(repeating: folder.path("ok"), count: 50)
    let sink = sink
    let summary = try batch.run(
      Inputs(names, registry: Registry([])), into: sink, isCancelled: { sink.reports.count == 7 })
    #expect(summary.isCancelled)
    #expect(summary.total == 7)
    #expect(!sink.isFinished)
    let full = RecordingSink(capacity: 3)
    #expect(throws: OutputError.self) {
      try batch.run(Inputs(names, registry: Registry([])), into: full)
    }
  }

  @Test("a batch whose output nobody reads stops, and says how it was until then")
  func stopsWhenNobodyReads() throws {
    let gone = RecordingSink(capacity: 2, isPipe: true)
    let summary = try batch.run(inputs("ok", "error", "error", "ok"), into: gone)
    #expect(summary.isAbandoned)
    #expect(summary.withErrors == 2)
    #expect(summary.total == 3)
    #expect(!gone.isFinished)
  }
}
