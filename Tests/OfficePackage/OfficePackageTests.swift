import NianbaoKit
import TestSupport
import Testing

@testable import OfficePackage

@Suite struct OfficePackageTests {
  private static let list = "http://schemas.openxmlformats.org/package/2006/relationships"

  private func relationships(_ entries: String) -> String {
    "<Relationships xmlns='\(Self.list)'>\(entries)</Relationships>"
  }

  private func entry(_ type: String, _ target: String, mode: String = "Internal") -> String {
    "<Relationship Id='r1' Type='http://purl.oclc.org/ooxml/officeDocument/relationships/\(type)'"
      + " Target='\(target)' TargetMode='\(mode)'/>"
  }

  private func open(_ files: KeyValuePairs<String, String>) throws(SourceError) -> OfficePackage {
    try OfficePackage(
      ZipArchive(files).bytes, limits: DocumentLimits(), mainPart: "word/document.xml")
  }

  @Test("The package names its main part; the usual name helps where it does not")
  func findsTheMainPart() throws {
    let named = relationships(entry("officeDocument", "/word/document2.xml"))
    #expect(
      try open(["_rels/.rels": named, "word/document2.xml": ""]).mainPart == "word/document2.xml")
    #expect(try open(["_rels/.rels": named]).mainPart == "word/document.xml")
    #expect(try open(["word/document.xml": ""]).mainPart == "word/document.xml")
  }

  @Test("Targets count from the part's folder and never lead out of the package")
  func resolvesTargets() throws {
    let targets = ["styles.xml", "/a/styles.xml", "../b/./styles.xml", "../../styles.xml", "/.."]
    let entries = targets.map { entry("styles", $0) }.joined()
    let package = try open([
      "word/_rels/document.xml.rels": relationships(
        entries + entry("hyperlink", "http://example.com/", mode: "External"))
    ])
    let found = try package.relationships(of: "word/document.xml")
    #expect(found.map(\.target) == ["word/styles.xml", "a/styles.xml", "b/styles.xml"])
    #expect(found.allSatisfy { $0.type == "styles" && $0.id == "r1" })
    #expect(try package.relationships(of: "word/styles.xml").isEmpty)
  }

  @Test("A part that is needed but not there is named")
  func namesAMissingPart() throws {
    let package = try open(["a.txt": ""])
    let error = try #require(throws: SourceError.self) { try package.part("word/document.xml") }
    #expect(error.message.en.contains("word/document.xml"))
  }

  @Test("A part that unpacks to more than the limit is refused")
  func limitsTheSize() throws {
    var limits = DocumentLimits()
    limits.text = 1 << 20
    var archive = ZipArchive()
    try archive.addPacked("word/document.xml", [UInt8](repeating: 0x20, count: limits.text + 1))
    let package = try OfficePackage(archive.bytes, limits: limits, mainPart: "word/document.xml")
    let error = try #require(throws: SourceError.self) { try package.part("word/document.xml") }
    #expect(error.kind == .overLimit)
    #expect(error.message.en.contains("more than 1 MB"))
    #expect(error.message.zh.contains("--max-text"))
  }

  @Test("An archive is an office file by the names of its parts only")
  func recognisesPackages() {
    func recognise(_ files: KeyValuePairs<String, String>) -> Int {
      OfficePackage.recognise(ZipArchive(files).bytes, folder: "word/")
    }
    #expect(recognise(["[Content_Types].xml": "", "word/document.xml": ""]) == 100)
    #expect(recognise(["[Content_Types].xml": "", "xl/workbook.xml": ""]) == 0)
    #expect(recognise(["word/document.xml": ""]) == 0)
    #expect(recognise(["reports/[Content_Types].xml": "", "reports/word/document.xml": ""]) == 0)
    #expect(recognise([:]) == 0)
  }

  @Test("An archive without the end where its directory stands is still recognised")
  func recognisesADamagedPackage() {
    let files: KeyValuePairs = ["[Content_Types].xml": "1234", "word/document.xml": "5678"]
    let bytes = ZipArchive(files).bytes
    let beginning = Array(bytes[..<120])
    #expect(OfficePackage.recognise(beginning, folder: "word/") == 100)
    #expect(OfficePackage.recognise(beginning, folder: "xl/") == 0)
    for length in bytes.indices {
      #expect((0...100).contains(OfficePackage.recognise(Array(bytes[..<length]), folder: "word/")))
    }
  }

  @Test("An encrypted package is recognised and told from the older formats")
  func tellsEncryptedPackages() throws {
    let mark: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    let old = mark + [UInt8](repeating: 0, count: 1000)
    let encrypted = old + "EEncryptedPackage".utf8.flatMap { [$0, 0] } + old
    #expect(OfficePackage.recognise(old, folder: "word/") == 0)
    #expect(OfficePackage.recognise(encrypted, folder: "word/") == 100)
    func message(_ bytes: [UInt8]) throws -> String {
      try #require(throws: SourceError.self) {
        try OfficePackage(bytes, limits: DocumentLimits(), mainPart: "")
      }.message.en
    }
    #expect(try message(encrypted).contains("password"))
    #expect(try message(old).contains("older format"))
    #expect(try message(Array("<html>".utf8)).contains("ZIP mark"))
  }
}
