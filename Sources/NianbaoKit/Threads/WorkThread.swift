// Built as a whole the module takes the signal sets from the headers of this one.
internal import CSpawn
internal import Glibc

/// A thread of this program that no signal reaches: those are for the thread that started it.
struct WorkThread {
  private let identifier: pthread_t

  /// What the main thread usually has; some systems give others much less.
  private static let stackSize = 8 << 20

  /// Starts a thread.
  ///
  /// - Parameter body: What it does; the thread ends with it.
  /// - Returns: The thread; nil where the system gives no more.
  static func start(_ body: @escaping @Sendable () -> Void) -> WorkThread? {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    pthread_attr_init(attributes)
    defer {
      pthread_attr_destroy(attributes)
      attributes.deallocate()
    }
    pthread_attr_setstacksize(attributes, stackSize)
    // A thread inherits the signals that are blocked.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let context = Unmanaged.passRetained(Body(run: body))
    var identifier = pthread_t()
    let code = pthread_create(
      &identifier, attributes,
      { context in
        if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
        return nil
      }, context.toOpaque())
    guard code == 0 else {
      context.release()
      return nil
    }
    return WorkThread(identifier: identifier)
  }

  /// Waits for its end; to be called once.
  func join() { pthread_join(identifier, nil) }

  private final class Body {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
