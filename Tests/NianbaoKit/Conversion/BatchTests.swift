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
}
