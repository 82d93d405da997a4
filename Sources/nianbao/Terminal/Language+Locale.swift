import Glibc
import NianbaoKit

extension Language {
  /// The language of the process's locale.
  static var ofLocale: Language {
    Language { name in getenv(name).map { String(cString: $0) } }
  }

  /// Chinese for a locale such as `zh_CN.UTF-8`, English for every other.
  init(environment: (String) -> String?) {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment)
      .first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("zh") == true ? .chinese : .english
  }
}
