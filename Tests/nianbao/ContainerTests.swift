import TestSupport
import Testing

/// Archives, JSON Lines and other programs, as the program is given them.
@Suite struct ContainerTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let report = """
    霁山市林业局2021年政府信息公开工作年度报告
    第二十条第(一)项 | |||
    信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |
    规章 | 0 | 0 | 0 |
    行政规范性文件 | 0 | 0 | 0 |
    """

  /// The first column of a table, the line of its headings left out.
  private func sources(_ table: String) -> [String] {
    table.split(separator: "\r\n").dropFirst().map { String($0.prefix { $0 != "," }) }
  }

  @Test(
    "An archive can be named, redirected and piped.",
    arguments: [
      "\"$0\" convert \"$1\" --to csv -o -", "\"$0\" convert - --to csv -o - < \"$1\"",
      "cat \"$1\" | \"$0\" convert - --to csv -o -",
    ])
  func readsArchives(line: String) throws {
    let zip = ZipArchive(["a.txt": Self.report, "b.txt": Self.report])
    try folder.write(zip.bytes, to: "z.zip")
    let result = try Program.shell(line, folder.path("z.zip"))
    #expect(result.status == 0, "\(result.messages)")
    let holder = line.contains("convert -") ? "-" : folder.path("z.zip")
    // A cell that begins like a formula gets an apostrophe.
    let guardMark = holder == "-" ? "'" : ""
    #expect(sources(result.output) == ["a", "b"].map { "\(guardMark)\(holder)/\($0).txt" })
  }

  @Test(
    "Lines from a pipeline are sources named by their ids.",
    arguments: [
      "cat \"$1\" | \"$0\" convert - --to csv -o -", "\"$0\" convert - --to csv -o - < \"$1\"",
      "gzip -c \"$1\" | \"$0\" convert - --to csv -o -",
    ])
  func readsLines(line: String) throws {
    let text = Self.report.replacing("\n", with: "\\n")
    try folder.write(
      "{\"id\":\"x1\",\"text\":\"\(text)\"}\n{\"id\":\"x2\",\"text\":\"\(text)\"}\n", to: "l")
    let result = try Program.shell(line, folder.path("l"))
    #expect(result.status == 0, "\(result.messages)")
    #expect(sources(result.output) == ["x1", "x2"])
  }

  @Test("One report in an archive can be looked at, several cannot.")
  func inspectsOneReport() throws {
    try folder.write(ZipArchive(["a.txt": Self.report]).bytes, to: "one.zip")
    let one = try Program.run("inspect", folder.path("one.zip"))
    #expect(one.status == 0 && one.output.contains("one.zip/a.txt"))
    let many = ZipArchive(["a.txt": Self.report, "b.txt": ""])
    try folder.write(many.bytes, to: "many.zip")
    let result = try Program.run("inspect", folder.path("many.zip"))
    #expect(result.status == 2)
    #expect(result.messages.contains("does not hold exactly one report"))
  }

  @Test("A limit of archives is an option.")
  func takesLimits() throws {
    let zip = ZipArchive(["a.txt": Self.report, "b.txt": Self.report])
    try folder.write(zip.bytes, to: "z.zip")
    let result = try Program.run(
      "convert", folder.path("z.zip"), "--max-members", "1", "--to", "csv", "-o", "-")
    #expect(result.status == 1)
    #expect(result.messages.contains("more than 1 members"))
    #expect(try Program.run("convert", "x", "--max-depth", "0").status == 64)
    #expect(try Program.run("convert", "x", "--max-ratio", "0").status == 64)
  }

  @Test("An older workbook is written anew, although workbooks can be read.")
  func replacesAnOlderWorkbook() throws {
    try folder.write(Self.report, to: "a.txt")
    for _ in 1...2 {
      let result = try Program.run("convert", folder.path("a.txt"), "-o", folder.path("o.xlsx"))
      #expect(result.status == 0, "\(result.messages)")
    }
  }

  @Test("A missing LibreOffice is told of with its package.")
  func namesThePackage() throws {
    try folder.write("{\\rtf1 a}", to: "a.doc")
    let result = try Program.shell(
      "PATH=/nowhere \"$0\" convert \"$1\" --to csv -o -", folder.path("a.doc"))
    #expect(result.status == 2)
    #expect(result.messages.contains("apt install libreoffice-writer-nogui"))
  }
}
