import ArgumentParser
import NianbaoKit

/// `--json` and `--markdown`, for subcommands that print lists.
struct ListingOptions: ParsableArguments {
  /// How a list is printed, other than as a table for people.
  enum Format: String, EnumerableFlag {
    case json
    case markdown

    static func help(for value: Format) -> ArgumentHelp? {
      switch value {
      case .json: "Print JSON."
      case .markdown: "Print Markdown tables."
      }
    }
  }

  @Flag(exclusivity: .exclusive)
  var format: Format?

  /// A list in the chosen format.
  func render(_ listing: some Listing, _ language: Language) throws -> String {
    switch format {
    case .json: try listing.json()
    case .markdown: listing.markdown(language)
    case nil: listing.text(language)
    }
  }
}
