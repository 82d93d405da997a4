import ArgumentParser
import NianbaoKit

/// `nianbao check`: what is wrong in reports, for people or for programs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks reports and says what is wrong, and where. 检查年报的勾稽关系和完整性。",
    usage: "nianbao check <inputs> ... [--rollup <parent>] [--to <format>] [<options>]",
    discussion: """
      Sums, balances, running text against the tables, one year against the last, structure and \
      deadlines; 'nianbao rules' lists every rule. Without --to and --output the findings are \
      printed as a table. With --rollup the inputs are the units of one government, whose report is \
      compared with their sum.

      Exit codes: 0 no errors; 1 errors were found, or a source could not be read; 2 nothing \
      was checked, as no source is a report; 64 wrong usage; 130 interrupted.
      """)

  @OptionGroup(title: "Input") var input: InputOptions

  @Option(
    help: ArgumentHelp(
      "The report of the government whose units the inputs are.", valueName: "parent"))
  var rollup: String?

  @Option(
    help: ArgumentHelp(
      "With --rollup: a file that lists the agencies that must report, one on each line.",
      valueName: "list"))
  var expect: String?

  @Option(
    help: ArgumentHelp(
      "Only what this rule finds; may be given several times.", valueName: "rule"))
  var only: [String] = []

  @Option(help: "The lightest severity to show: error, warning or info.")
  var severity: Severity = .warning

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The output file, or - for standard output; otherwise a table is printed.",
      valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("The output format: jsonl, csv, xlsx or sarif.", valueName: "format"))
  var to: String?

  @OptionGroup(title: "Messages") var language: LanguageOption

  func validate() throws {
    if expect != nil, rollup == nil { throw ValidationError("--expect needs --rollup.") }
  }

  func run() throws {
    let console = Console.standardError(language.resolved)
    let check = try console.checkingUsage {
      () throws(UsageError) in try CheckRun(self, registry: .linked)
    }
    Interruption.watch()
    let outcome = check.run(.linked, console: console) { Cancellation.isRequested }
    if outcome != .done { throw ExitCode(outcome.rawValue) }
  }
}
