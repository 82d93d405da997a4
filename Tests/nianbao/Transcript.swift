import NianbaoKit

@testable import nianbao

/// Collects what the program says.
final class Transcript {
  private(set) var text = ""

  /// A console that writes here.
  func console(_ language: Language = .english, width: Int? = nil) -> Console {
    Console(language: language, width: width) { self.text += $0 }
  }
}
