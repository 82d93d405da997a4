import DataPackage
import FoundationEssentials
import NianbaoKit
import Synchronization
import TestSupport
import Testing

@Suite struct DataPackageTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func begin(_ options: WriterOptions) throws -> (Output, DataPackage) {
    let output = try Output(.folder(folder.path("package")))
    return (output, try DataPackage(output, options: options, schema: SampleReports.schema))
  }

  private func write(
    _ reports: [Report], _ options: WriterOptions = WriterOptions(layout: .panel)
  ) throws {
    let (output, package) = try begin(options)
    for report in reports { try package.write(report) }
    try package.finish()
    try output.commit()
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try folder.bytes("package/\(name)"), as: UTF8.self)
  }

  @Test("a package has its tables and their description")
  func writesItsFiles() throws {
    try write(SampleReports.all)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("package"))
    #expect(
      names.sorted() == [
        "README.md", "codebook.csv", "datapackage.json", "facts.csv", "findings.csv", "panel.csv",
        "reports.csv",
      ])
    #expect(try text("reports.csv").hasPrefix("source,forms,agency,year,"))
    #expect(try text("facts.csv").contains("requests.received.new.all"))
    #expect(try text("findings.csv").contains("ROW-UNREADABLE"))
    #expect(try text("README.md").contains("| form-2019 |"))
  }

  private struct Descriptor: Decodable {
    let resources: [Resource]
    struct Resource: Decodable {
      let path: String
      let schema: TableSchema
    }
    struct TableSchema: Decodable { let fields: [Column] }
    struct Column: Decodable {
      let name: String
      let type: String
    }
  }

  @Test("the description names the columns of each table in their order")
  func describesEachColumn() throws {
    try write(SampleReports.all)
    let descriptor = try JSONDecoder().decode(
      Descriptor.self, from: Data(try folder.bytes("package/datapackage.json")))
    #expect(descriptor.resources.count == 5)
    for resource in descriptor.resources {
      let head = try text(resource.path).split(separator: "\r\n").first ?? ""
      #expect(head == resource.schema.fields.map(\.name).joined(separator: ",")[...])
    }
    let types = Set(descriptor.resources.flatMap { $0.schema.fields.map(\.type) })
    #expect(types == ["string", "integer", "number", "date"])
  }

  @Test("the codebook has each column of each table")
  func explainsEachColumn() throws {
    try write([])
    let codebook = try text("codebook.csv")
    for name in ["panel", "reports", "facts", "findings"] {
      for column in try text("\(name).csv").split(separator: "\r\n")[0].split(separator: ",") {
        // Without readers no form gives anything for a series.
        if SampleReports.schema.panel.series.contains(where: { $0.id == column }) { continue }
        #expect(codebook.contains("\r\n\(name),\(column),"), "\(name) \(column)")
      }
    }
  }

  @Test("the SHA-256 of a source is that of its bytes")
  func digestsSources() throws {
    #expect(
      Source(name: "a", bytes: Array("abc".utf8)).sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var report = SampleReports.table
    report.sha256 = "00ff"
    try write([report])
    #expect(try text("reports.csv").contains(",00ff\r\n"))
  }

  /// A reader that counts how often it is asked what its form gives for the panel.
  private struct AskedReader: Reader {
    static let asked = Mutex(0)
    static let name = "form-2019"
    static let summary = Message(zh: "样本", en: "sample")
    static let title = Message(zh: "样本", en: "sample")
    static let fields = SampleReports.fields.entries.map { $0.field }
    static let rules: [Rule] = []
    static var panel: PanelShare {
      asked.withLock { $0 += 1 }
      return PanelShare()
    }

    init(fields: FieldDictionary) {}

    func read(_ document: Document) -> Reading? { nil }
  }

  @Test("the panel is made once, for the table, the codebook and whoever asks")
  func makesThePanelOnce() throws {
    let output = try Output(.folder(folder.path("package")))
    let schema = Schema(fields: SampleReports.fields, readers: [AskedReader.self])
    let package = try DataPackage(
      output, options: WriterOptions(layout: .panel), schema: schema)
    try package.write(SampleReports.table)
    try package.finish()
    try output.commit()
    #expect(AskedReader.asked.withLock { $0 } == 1)
  }

  @Test("a package that is discarded leaves the folder as it was")
  func leavesNothingBehind() throws {
    let (output, package) = try begin(WriterOptions(layout: .panel))
    try package.write(SampleReports.table)
    output.discard()
    #expect(try folder.names() == [])

    try write([SampleReports.table])
    try folder.write("mine", to: "package/notes.txt")
    let before = try text("facts.csv")
    let (again, other) = try begin(WriterOptions(layout: .panel))
    try other.write(SampleReports.prose)
    again.discard()
    #expect(try text("facts.csv") == before)
    #expect(try text("notes.txt") == "mine")
  }

  @Test("a folder with files of the same names that are no package stays as it is")
  func leavesOtherFilesAlone() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("package"), withIntermediateDirectories: false)
    try folder.write("mine", to: "package/README.md")
    #expect(throws: OutputError.self) { try begin(WriterOptions(layout: .panel)) }
    #expect(try text("README.md") == "mine")
  }

  @Test("a file in the place of the folder is an error")
  func refusesAFile() throws {
    try folder.write("mine", to: "package")
    #expect(throws: OutputError.self) { try begin(WriterOptions(layout: .panel)) }
  }
}
