import Glibc
import Synchronization

/// Remembers that the user, or the system, asked the program to stop.
enum Interruption {
  private static let flag = Atomic<Bool>(false)

  static var isRequested: Bool { flag.load(ordering: .relaxed) }

  private static func request() { flag.store(true, ordering: .relaxed) }

  /// From now on the first SIGINT or SIGTERM sets the flag; the second one ends the program.
  static func watch() {
    _ = isRequested  // so that the handler finds the flag made
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Interruption.request() }
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    sigaction(SIGTERM, &action, nil)
    // Whoever started the program may have blocked signals, and that is inherited.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    sigaddset(&signals, SIGTERM)
    sigprocmask(SIG_UNBLOCK, &signals, nil)
  }
}
