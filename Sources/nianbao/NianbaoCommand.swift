import ArgumentParser
import NianbaoKit
import Glibc
import NianbaoKit

/// The program: a list of subcommands.
@main
struct NianbaoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "nianbao",
    abstract: """
      Reads annual reports on government information disclosure (政府信息公开工作年度报告) and \
      writes their numbers as data.
      """,
    discussion: """
      Every number comes with the place where it is printed. A blank cell stays blank.

      Exit codes: 0 done; 1 done, but some sources could not be read; 2 nothing done, as \
      no source could be read or is a report; \
      64 wrong usage; 130 interrupted.
      """,
    version: Version.current,
    subcommands: [
      ConvertCommand.self, CheckCommand.self, InspectCommand.self, FormatsCommand.self,
      FieldsCommand.self, RulesCommand.self,
    ])

  static func main() {
    // A reader that closes the pipe early is told by the failing write, not by a signal.
    signal(SIGPIPE, SIG_IGN)
    main(nil)
  }
}
