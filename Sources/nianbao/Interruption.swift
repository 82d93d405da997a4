import Glibc
import NianbaoKit

/// Makes the user's, or the system's, wish to end the program a request to stop.
enum Interruption {
  /// From now on the first SIGINT or SIGTERM asks to stop; the second one ends the program.
  static func watch() {
    _ = Cancellation.isRequested  // so that the handler finds its flag made
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in Cancellation.request() }
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
