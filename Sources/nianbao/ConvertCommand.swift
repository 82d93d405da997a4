import ArgumentParser
import NianbaoKit

/// `nianbao convert`: many sources into one output.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts reports into one output file. 把年报转换成一个表格或数据文件。",
    usage: "nianbao convert <inputs> ... [--output <file>] [--to <format>] [<options>]",
    discussion: """
      Folders and archives (zip, 7z, tar.gz and others) are read with everything in them; \
      hidden files and files of unknown formats are skipped and counted. JSON Lines have one \
      document on each line, {"id":"…","text":"…"} or {"id":"…","html":"…"}. A source that cannot be read is listed in the output and does \
      not stop the others. The output appears under its name only when it is complete.
      """)

  @OptionGroup(title: "Input") var input: InputOptions
  @OptionGroup(title: "Output") var output: OutputOptions
  @OptionGroup(title: "Messages") var language: LanguageOption

  @Flag(help: "Also exit with 1 when a report has findings of the severity error.")
  var strict = false

  func run() throws {
    let console = Console.standardError(language.resolved)
    let conversion = try console.checkingUsage {
      () throws(UsageError) in try Conversion(self, registry: .linked)
    }
    Interruption.watch()
    let outcome = Cancellation.$isRequested.withValue({ Interruption.isRequested }) {
      conversion.run(.linked, console: console) { Interruption.isRequested }
    }
    if outcome != .done { throw ExitCode(outcome.rawValue) }
  }
}
