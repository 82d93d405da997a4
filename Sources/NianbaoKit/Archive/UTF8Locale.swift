internal import Glibc

/// The locale in which libarchive hands out names as UTF-8, whatever that of the program is.
enum UTF8Locale {
  private nonisolated(unsafe) static let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// Calls a function of C in this locale; other threads keep theirs.
  static func during<Result>(_ body: () -> Result) -> Result {
    let previous = uselocale(locale)
    defer { uselocale(previous) }
    return body()
  }
}
