import ArgumentParser
import NianbaoKit

/// The limits for subcommands that read sources.
struct LimitOptions: ParsableArguments {
  private static let usual = InputLimits()

  @Option(
    help: ArgumentHelp("The largest source that is read, in megabytes.", valueName: "MB"))
  var maxSize = Self.usual.size >> 20

  @Option(
    help: ArgumentHelp(
      "The most text of a document, with the tags of its pages or parts, in megabytes.",
      valueName: "MB"))
  var maxText = Self.usual.document.text >> 20

  @Option(
    help: ArgumentHelp("The most paragraphs and cells of a document.", valueName: "number"))
  var maxParts = Self.usual.document.parts

  @Option(help: ArgumentHelp("The most pages of a document.", valueName: "number"))
  var maxPages = Self.usual.document.pages

  @Option(
    help: ArgumentHelp(
      "The most members of an archive, with those of archives in it.", valueName: "number"))
  var maxMembers = Self.usual.members

  @Option(
    help: ArgumentHelp(
      "How many times its size an archive may unpack to; 16 MB are always allowed.",
      valueName: "number"))
  var maxRatio = Self.usual.ratio

  @Option(help: ArgumentHelp("How many archives may lie in one another.", valueName: "number"))
  var maxDepth = Self.usual.depth

  /// The limits that were typed.
  var limits: InputLimits {
    var limits = InputLimits()
    limits.size = maxSize << 20
    limits.document.text = maxText << 20
    limits.document.parts = maxParts
    limits.document.pages = maxPages
    limits.members = maxMembers
    limits.ratio = maxRatio
    limits.depth = maxDepth
    return limits
  }

  func validate() throws {
    // A document's ranges are 32 bits wide, which ends just below 2048 MB.
    guard (1...2047).contains(maxSize), (1...2047).contains(maxText) else {
      throw ValidationError("--max-size and --max-text take a number of megabytes from 1 to 2047.")
    }
    guard maxParts > 0, maxPages > 0, maxMembers > 0, maxRatio > 0 else {
      throw ValidationError(
        "--max-parts, --max-pages, --max-members and --max-ratio take a number above 0.")
    }
    // Each archive in another is in memory as a whole.
    guard (1...20).contains(maxDepth) else {
      throw ValidationError("--max-depth takes a number from 1 to 20.")
    }
  }
}
