import ArgumentParser

/// What to read.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, folders, archives, and - for standard input.")
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      "A file that lists more files and folders, one on each line; - for standard input.",
      valueName: "list"))
  var filesFrom: String?

  @Option(
    help: ArgumentHelp(
      """
      How many sources are read at once; the output is the same with any number. \
      (default: one for each core)
      """, valueName: "number"))
  var jobs: Int?

  @OptionGroup var limits: LimitOptions

  /// How many sources to read at once.
  var jobCount: Int { jobs ?? Processors.count }

  func validate() throws {
    // Each of them has a document in memory, and perhaps runs another program.
    guard (1...256).contains(jobs ?? 1) else {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
    if inputs.isEmpty, filesFrom == nil {
      throw ValidationError("Give at least one file or folder, or - for standard input.")
    }
    if (inputs + [filesFrom]).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }
}
