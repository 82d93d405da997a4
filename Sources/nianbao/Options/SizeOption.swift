import ArgumentParser

/// `--max-size`, for subcommands that read sources.
struct SizeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The largest source that is read, in megabytes.", valueName: "MB"))
  var maxSize = 64

  /// The limit in bytes.
  var bytes: Int { maxSize << 20 }

  func validate() throws {
    // A document's ranges are 32 bits wide, which ends just below 2048 MB.
    guard (1...2047).contains(maxSize) else {
      throw ValidationError("--max-size takes a number of megabytes from 1 to 2047.")
    }
  }
}
