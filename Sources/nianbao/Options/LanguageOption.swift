public import ArgumentParser
public import NianbaoKit

/// `--lang`, which every subcommand has.
struct LanguageOption: ParsableArguments {
  @Option(help: "The language of messages, otherwise that of the locale. 提示信息的语言。")
  var lang: Language?

  /// The language to speak: as asked for, or as the locale says.
  var resolved: Language { lang ?? .ofLocale }
}

extension Language: ExpressibleByArgument {}
