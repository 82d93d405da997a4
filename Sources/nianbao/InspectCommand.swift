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

  @Argument(
    help: "The report: a file, an archive with one report in it, or - for standard input.")
  var input: String

  @OptionGroup var limits: LimitOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.standardError(language.resolved)
    Interruption.watch()
    let report = self.report
    if Cancellation.isRequested { throw ExitCode(Outcome.interrupted.rawValue) }
    guard let report else {
      console.fail(.notOneReport(input))
      throw ExitCode(Outcome.nothing.rawValue)
    }
    guard report.isReadable else {
      console.unreadable(report)
      throw ExitCode(Outcome.nothing.rawValue)
    }
    let inspection = Inspection(report, registry: .linked, language: language.resolved)
    try console.print(inspection.text)
  }

  /// The report of the source; nil when the input holds none or several.
  private var report: Report? {
    let limits = limits.limits
    let inputs = Inputs([input], registry: .linked, limits: limits)
    guard let item = inputs.next() else { return nil }
    let report = Batch(Converter(.linked, limits: limits)).report(of: item)
    return inputs.next() == nil ? report : nil
  }
}

extension Message {
  fileprivate static func notOneReport(_ input: String) -> Message {
    Message(
      zh: "“\(input)”中不是恰好一份年报；请用 nianbao convert 转换全部，或给出其中一份",
      en: """
        '\(input)' does not hold exactly one report; \
        convert all of them with 'nianbao convert', or name one of them
        """)
  }
}
