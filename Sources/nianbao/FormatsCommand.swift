import ArgumentParser
import NianbaoKit

/// `nianbao formats`: the plug-ins, in their own words.
struct FormatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "formats",
    abstract: """
      Lists the formats that can be read and written, and the forms that are known. 列出支持的格式。
      """)

  @OptionGroup var listing: ListingOptions
  @OptionGroup var language: LanguageOption

  func run() throws {
    let formats = FormatListing(.linked)
    let console = Console.standardError(language.resolved)
    try console.print(listing.render(formats, language.resolved))
  }
}
