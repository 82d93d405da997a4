import ArgumentParser
import FoundationEssentials
import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

/// What a conversion does, says, and leaves behind.
@Suite struct ConversionRunTests {
  private let registry = Registry([NoteDecoder.self, LineWriter.self])
  private let folder: TemporaryFolder
  private let transcript = Transcript()

  init() throws {
    folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path("in"), withIntermediateDirectories: false)
    for word in ["ok", "warning", "error"] { try folder.write(word, to: "in/\(word).note") }
  }

  /// Converts with a batch whose reports have one finding, of the severity the source names.
  private func convert(
    _ words: String..., to file: String = "out.lns", language: Language = .english,
    width: Int? = nil,
    isCancelled: () -> Bool = { false }
  ) throws -> Outcome {
    let typed = try ConvertCommand.parse(words + ["-o", folder.path(file)])
    let fields = registry.fields
    let batch = Batch(fields: fields) { source in
      var report = Report(source: source.name, text: [], fields: fields)
      report.forms = ["test"]
      report.facts = [
        Fact(
          field: FieldID(ordinal: 0), state: .number, origin: .table, raw: 0..<0,
          place: Place(bytes: 0..<0, line: 1))
      ]
      if let severity = Severity(rawValue: String(decoding: source.bytes, as: UTF8.self)) {
        let message = Message(zh: "提示", en: "a finding")
        report.findings = [Finding(rule: "TEST", severity: severity, message: message)]
      }
      return report
    }
    return try Conversion(typed, registry: registry).run(
      batch, registry, console: transcript.console(language, width: width),
      isCancelled: isCancelled)
  }

  private func output() throws -> String {
    String(decoding: try folder.bytes("out.lns"), as: UTF8.self)
  }

  /// What was said, with the folder's path taken out.
  private var said: String { transcript.text.replacing(folder.path + "/", with: "") }

  @Test func convertsAFolder() throws {
    #expect(try convert(folder.path("in")) == .done)
    #expect(try output() == "error.note findings\nok.note ok\nwarning.note ok\nend\n")
    #expect(
      said == """
        3 sources: 2 ok, 1 with findings, 0 incomplete, 0 unreadable; 1 with errors
        written to out.lns

        """)
  }

  @Test func saysTheSameInChinese() throws {
    try folder.write("", to: "in/.hidden")
    try folder.write("", to: "in/unknown")
    #expect(
      try convert(folder.path("in"), folder.path("missing"), language: .chinese) == .incomplete)
    #expect(
      said == """
        missing: 找不到这个文件或文件夹，请检查路径
        共 4 个来源：2 个正常，1 个有问题，0 个读取不全，1 个无法读取；1 个有错误
        跳过：1 个隐藏文件，1 个未知格式的文件
        已写入 out.lns

        """)
  }

  @Test func listsUnreadableSourcesInTheOutput() throws {
    #expect(try convert(folder.path("missing"), folder.path("in/ok.note")) == .incomplete)
    #expect(try output() == "missing unreadable\nok.note ok\nend\n")
    #expect(said.hasPrefix("missing: there is no such file or folder; check the path\n2 sources"))
  }

  @Test func countsErrorFindingsWhenStrict() throws {
    #expect(try convert(folder.path("in"), "--strict") == .incomplete)
    #expect(try convert(folder.path("in/warning.note"), "--strict") == .done)
  }

  @Test func writesNothingWhenNothingIsReadable() throws {
    try folder.write("old", to: "out.lns")
    #expect(try convert(folder.path("missing")) == .nothing)
    #expect(try output() == "old")
    #expect(
      said == """
        missing: there is no such file or folder; check the path
        1 source: 0 ok, 0 with findings, 0 incomplete, 1 unreadable
        nothing was written, and an older output is as it was

        """)
  }

  @Test func writesNothingForAnEmptyFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("empty"), withIntermediateDirectories: false)
    #expect(try convert(folder.path("empty")) == .nothing)
    #expect(try folder.names() == ["empty", "in"])
    #expect(
      said == """
        nothing to read: name files, or folders with files of a known format \
        (see 'nianbao formats')
        nothing was written, and an older output is as it was

        """)
  }

  @Test func doesNotReadAnOlderOutput() throws {
    try folder.write("old", to: "in/z.lns")
    #expect(try convert(folder.path("in"), to: "in/z.lns") == .done)
    #expect(!String(decoding: try folder.bytes("in/z.lns"), as: UTF8.self).contains("old"))
    #expect(!said.contains("z.lns:"))
  }

  @Test func doesNotOverwriteAReportInAFolder() throws {
    try folder.write("a report", to: "in/a.note")
    #expect(throws: UsageError.self) {
      try Conversion(
        ConvertCommand.parse([
          folder.path("in"), "-o", folder.path("in/a.note"), "--to", "lines",
        ]), registry: registry)
    }
    #expect(String(decoding: try folder.bytes("in/a.note"), as: UTF8.self) == "a report")
  }

  @Test func leavesTheOldOutputWhenInterrupted() throws {
    try folder.write("old", to: "out.lns")
    var asked = 0
    let outcome = try convert(folder.path("in")) {
      asked += 1
      return asked > 3
    }
    #expect(outcome == .interrupted)
    #expect(try output() == "old")
    #expect(try folder.names() == ["in", "out.lns"])
    #expect(
      said == """
        interrupted after 1 source; nothing was written, and an older output is as it was

        """)
  }

  @Test func leavesTheOldOutputWhenTheWriterFails() throws {
    try folder.write("old", to: "out.lns")
    try folder.write("ok", to: "full")
    #expect(try convert(folder.path("in"), folder.path("full")) == .nothing)
    #expect(try output() == "old")
    #expect(try folder.names() == ["full", "in", "out.lns"])
    #expect(said == "nianbao: the disk is full\n")
  }

  @Test func takesAClosedPipeForTheEnd() throws {
    try folder.write("ok", to: "gone")
    #expect(try convert(folder.path("gone")) == .done)
    #expect(said.isEmpty)
  }

  @Test func tellsOfAListThatCannotBeOpened() throws {
    #expect(try convert("--files-from", folder.path("list")) == .nothing)
    #expect(
      said == """
        nianbao: the list 'list' cannot be opened: there is no such file or folder; check the path

        """)
  }

  @Test func drawsProgressOnATerminalAndClearsIt() throws {
    #expect(try convert(folder.path("in"), width: 40) == .done)
    #expect(transcript.text.hasPrefix("\r\u{1B}[K0 read, 0/s: …"))
    #expect(transcript.text.contains("error.note\r\u{1B}[K3 sources"))
  }
}
