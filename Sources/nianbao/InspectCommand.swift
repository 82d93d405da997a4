import ArgumentParser
import NianbaoKit

/// `nianbao inspect`: one source, laid out for a person.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was recognised in one report, and where. 查看一份年报的识别结果。",
    discussion: """
      Prints the agency, the year, the tables as the report lays them out, the numbers that \
      its sentences state, its sections, and everything a person should look at.
      """)

  @Argument(help: "The report: a file, or - for standard input.")
  var input: String

  @OptionGroup var size: SizeOption
  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.standardError(language.resolved)
    let batch = Batch(Converter(.linked, sizeLimit: size.bytes))
    let report = batch.report(of: Inputs.Item(named: input))
    guard report.isReadable else {
      console.unreadable(report)
      throw ExitCode(Outcome.nothing.rawValue)
    }
    let inspection = Inspection(report, registry: .linked, language: language.resolved)
    try console.print(inspection.text)
  }
}
