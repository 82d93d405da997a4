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

  @OptionGroup var limits: LimitOptions

  func validate() throws {
    if inputs.isEmpty, filesFrom == nil {
      throw ValidationError("Give at least one file or folder, or - for standard input.")
    }
    if (inputs + [filesFrom]).filter({ $0 == "-" }).count > 1 {
      throw ValidationError("Standard input can be read only once.")
    }
  }
}
