import NianbaoKit

/// Something typed that cannot be meant; the program ends with the exit code for wrong usage.
struct UsageError: Error {
  let message: Message

  init(_ message: Message) { self.message = message }
}
