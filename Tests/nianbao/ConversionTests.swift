import ArgumentParser
import NianbaoKit
import TestSupport
import Testing

@testable import nianbao

/// What a command line means.
@Suite struct ConversionTests {
  private let registry = Registry([NoteDecoder.self, CountReader.self, LineWriter.self])

  private func meaning(_ words: String...) throws -> Conversion {
    try Conversion(ConvertCommand.parse(words), registry: registry)
  }

  private func refusal(_ words: String...) throws -> Message? {
    let typed = try ConvertCommand.parse(words)
    do throws(UsageError) {
      _ = try Conversion(typed, registry: registry)
      return nil
    } catch {
      return error.message
    }
  }

  @Test func writesTheDefaultOutput() throws {
    #expect(try meaning("a").destination == .file("reports.xlsx"))
  }

  @Test func namesTheDefaultOutputAfterTheFormat() throws {
    #expect(try meaning("a", "--to", "lines").destination == .file("reports.lns"))
  }

  @Test func followsTheExtensionOfTheOutput() throws {
    let conversion = try meaning("a", "-o", "x.LNS.gz")
    #expect(conversion.writer?.name == "lines")
    #expect(conversion.destination == .file("x.LNS.gz"))
  }

  @Test func takesAnyNameWithAFormat() throws {
    #expect(try meaning("a", "-o", "x.dat", "--to", "lines").destination == .file("x.dat"))
    #expect(try meaning("a", "-o", "-", "--to", "lines").destination == .standardOutput)
  }

  @Test func usesTheFirstLayoutOfTheWriter() throws {
    #expect(try meaning("a").options.layout == .long)
    #expect(try meaning("a", "--layout", "wide").options.layout == .wide)
  }

  @Test func passesOptionsOn() throws {
    let conversion = try meaning(
      "a", "-", "--header", "short", "--bom", "--strict", "--max-size", "2", "--max-members", "7",
      "--files-from", "l",
      "--lang", "en")
    #expect(conversion.inputs == ["a", "-"])
    #expect(conversion.list == "l")
    #expect(conversion.options.header == .short)
    #expect(conversion.options.byteOrderMark)
    #expect(conversion.options.language == .english)
    #expect(conversion.isStrict)
    #expect(conversion.limits.size == 2_097_152)
    #expect(conversion.limits.members == 7)
  }

  @Test func writesTheSameInEveryLocale() throws {
    #expect(try meaning("a").options.language == .chinese)
  }

  @Test func listsKnownFormatsForAnUnknownOne() throws {
    let message = try #require(try refusal("a", "--to", "stone"))
    #expect(message.en == "there is no output format 'stone'; the known ones are: lines")
    #expect(message.zh == "没有名为“stone”的输出格式，可用的有：lines")
  }

  @Test func listsKnownExtensionsForAnUnknownOne() throws {
    let message = try #require(try refusal("a", "-o", "x.stone"))
    #expect(
      message.en == """
        the name 'x.stone' does not tell the output format; say it with --to; \
        the known extensions are: lns, xlsx
        """)
    #expect(message.zh == "从文件名“x.stone”看不出输出格式，请用 --to 指定；已知的扩展名有：lns, xlsx")
  }

  @Test func asksForAFormatOnStandardOutput() throws {
    let message = try #require(try refusal("a", "-o", "-"))
    #expect(message.en == "standard output needs a format; say it with --to: lines")
    #expect(message.zh == "写到标准输出时要用 --to 指定格式，可用的有：lines")
  }

  @Test func refusesALayoutTheWriterDoesNotHave() throws {
    let message = try #require(try refusal("a", "--layout", "nested"))
    #expect(message.en == "the output format 'lines' has no layout 'nested'; it has: long, wide")
    #expect(message.zh == "输出格式“lines”没有版式“nested”，可用的有：long, wide")
  }

  @Test func refusesToOverwriteAnInput() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "a.lns")
    let path = folder.path("a.lns")
    let message = try #require(try refusal(path, "-o", folder.path("./a.lns")))
    #expect(message.en.hasSuffix("is both an input and the output; choose another output with -o"))
    #expect(message.zh.hasSuffix("既是输入又是输出，请用 -o 另取一个输出文件名"))
  }

  @Test(arguments: [
    [], ["-", "-"], ["-", "--files-from", "-"], ["a", "--max-size", "0"],
    ["a", "--max-size", "2048"], ["a", "--layout", "round"], ["a", "--lang", "fr"],
  ])
  func refusesWhatCannotBeMeant(_ words: [String]) {
    #expect(throws: (any Error).self) { try ConvertCommand.parse(words) }
    #expect(NianbaoCommand.exitCode(for: parseError(words)).rawValue == 64)
  }

  private func parseError(_ words: [String]) -> any Error {
    do {
      _ = try ConvertCommand.parse(words)
      return CancellationError()
    } catch {
      return error
    }
  }
}
