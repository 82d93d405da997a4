import NianbaoKit
import TestSupport
import Testing

/// What every writer promises, in each of its layouts.
@Suite struct WriterTests {
  private static let choices: [(writer: any Writer.Type, options: WriterOptions)] =
    Registry.linked.writers.flatMap { writer in
      writer.layouts.flatMap { layout in
        WriterOptions.Header.allCases.map { header in
          var options = WriterOptions(layout: layout)
          options.header = header
          return (writer, options)
        }
      }
    }

  /// Workbooks are archives with dates in them; everything else is text.
  private func isText(_ bytes: [UInt8]) -> Bool { !bytes.starts(with: Array("PK".utf8)) }

  @Test func hasALayoutAndAnExtension() {
    for writer in Registry.linked.writers {
      #expect(!writer.layouts.isEmpty, "\(writer.name)")
      #expect(!writer.extensions.isEmpty, "\(writer.name)")
    }
  }

  @Test func writesAnEmptyBatch() throws {
    for (writer, options) in Self.choices {
      let bytes = try writer.bytes(of: [], options: options)
      if isText(bytes) { #expect(String(validating: bytes, as: UTF8.self) != nil) }
    }
  }

  @Test func writesEveryKindOfReport() throws {
    for (writer, options) in Self.choices {
      for reports in (SampleReports.all + [SampleReports.local]).map({ [$0] }) + [SampleReports.all]
      {
        let bytes = try writer.bytes(of: reports, options: options)
        // Lines of findings are none where nothing was found.
        let mayBeEmpty = options.layout == .findings && reports.allSatisfy(\.findings.isEmpty)
        #expect(!bytes.isEmpty || mayBeEmpty, "\(writer.name)")
        if isText(bytes) { #expect(String(validating: bytes, as: UTF8.self) != nil) }
      }
    }
  }

  @Test func writesTheSameTwice() throws {
    for (writer, options) in Self.choices {
      let first = try writer.bytes(of: SampleReports.all, options: options)
      let second = try writer.bytes(of: SampleReports.all, options: options)
      if isText(first) { #expect(first == second, "\(writer.name)") }
    }
  }

  @Test func writesEveryReportOfTheCorpus() throws {
    let converter = Converter()
    let reports = try Corpus.cases.map { converter.convert(try $0.source()) }
    for (writer, options) in Self.choices {
      let bytes = try writer.bytes(of: reports, options: options, schema: Registry.linked.schema)
      #expect(!bytes.isEmpty)
    }
  }

  @Test func leavesNothingBehindWhenItIsDiscarded() throws {
    for (writer, options) in Self.choices {
      let folder = try TemporaryFolder()
      let output = try Output(.file(folder.path("output")))
      let sink = try writer.init().begin(output, options: options, schema: SampleReports.schema)
      for report in SampleReports.all { try sink.write(report) }
      output.discard()
      #expect(try folder.names() == [], "\(writer.name)")
    }
  }

  @Test func leavesAnOlderFileAloneUntilItIsCommitted() throws {
    for (writer, options) in Self.choices {
      let folder = try TemporaryFolder()
      try folder.write("old", to: "output")
      let output = try Output(.file(folder.path("output")))
      let sink = try writer.init().begin(output, options: options, schema: SampleReports.schema)
      for report in SampleReports.all { try sink.write(report) }
      try sink.finish()
      #expect(try folder.bytes("output") == Array("old".utf8), "\(writer.name)")
      try output.commit()
      #expect(try folder.bytes("output") != Array("old".utf8), "\(writer.name)")
      #expect(try folder.names() == ["output"], "\(writer.name)")
    }
  }
}
