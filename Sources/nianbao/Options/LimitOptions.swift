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
    limits.members = maxMembers
    limits.ratio = maxRatio
    limits.depth = maxDepth
    return limits
  }

  func validate() throws {
    // A document's ranges are 32 bits wide, which ends just below 2048 MB.
    guard (1...2047).contains(maxSize) else {
      throw ValidationError("--max-size takes a number of megabytes from 1 to 2047.")
    }
    guard maxMembers > 0, maxRatio > 0 else {
      throw ValidationError("--max-members and --max-ratio take a number above 0.")
    }
    // Each archive in another is in memory as a whole.
    guard (1...20).contains(maxDepth) else {
      throw ValidationError("--max-depth takes a number from 1 to 20.")
    }
  }
}
