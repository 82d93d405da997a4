internal import Synchronization

/// Whether the program shall stop what it is doing.
///
/// What may take long, such as waiting for another program, asks from time to time. The request is
/// one for the whole program, as the signal is that usually makes it; it may be made in a signal
/// handler and is never taken back.
public enum Cancellation {
  private static let flag = Atomic(false)

  /// Whether it was asked to stop.
  public static var isRequested: Bool { flag.load(ordering: .relaxed) }

  /// Asks to stop.
  public static func request() { flag.store(true, ordering: .relaxed) }
}
