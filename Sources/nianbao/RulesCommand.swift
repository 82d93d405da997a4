import ArgumentParser
import NianbaoKit

/// `nianbao rules`: every rule that reports are checked by.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: """
      Lists the rules with formula, authority and an example. 列出全部检查规则。
      """)

  @Option(help: ArgumentHelp("Only the rules of one form.", valueName: "id"))
  var form: String?

  @OptionGroup var listing: ListingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.standardError(language.resolved)
    let rules = try console.checkingUsage {
      () throws(UsageError) in try RuleListing(.linked, form: form)
    }
    try console.print(listing.render(rules, language.resolved))
  }
}
