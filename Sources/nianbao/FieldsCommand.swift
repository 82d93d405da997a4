import ArgumentParser
import NianbaoKit

/// `nianbao fields`: the data dictionary.
struct FieldsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fields",
    abstract: "Lists the data dictionary: every field that a report can have. 列出数据字典。")

  @Option(help: ArgumentHelp("Only the fields of one form.", valueName: "id"))
  var form: String?

  @OptionGroup var listing: ListingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let console = Console.standardError(language.resolved)
    let fields = try console.checkingUsage {
      () throws(UsageError) in try FieldListing(.linked, form: form)
    }
    try console.print(listing.render(fields, language.resolved))
  }
}
