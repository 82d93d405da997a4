import Glibc

/// A thread for the other end of a pipe.
struct Thread {
  private let id: pthread_t

  /// Runs something beside the test.
  static func start(_ body: @escaping @Sendable () -> Void) -> Thread {
    let context = Unmanaged.passRetained(Body(body)).toOpaque()
    var id = pthread_t()
    pthread_create(
      &id, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context)
    return Thread(id: id)
  }

  /// Waits for the end.
  func join() { pthread_join(id, nil) }

  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
