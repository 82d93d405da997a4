/// A sentence for people, in Chinese and in English.
public struct Message: Sendable, Hashable {
  /// The Chinese sentence.
  public let zh: String
  /// The English sentence.
  public let en: String

  /// A message in both languages.
  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }

  /// The sentence in one language.
  public func text(_ language: Language) -> String {
    switch language {
    case .chinese: zh
    case .english: en
    }
  }
}

/// A language the program speaks; the raw value is what `--lang` takes.
public enum Language: String, Sendable, CaseIterable {
  /// 中文
  case chinese = "zh"
  /// English
  case english = "en"
}
