internal import Glibc

/// State that threads share and whose changes they wait for.
///
/// The compiler cannot see that the state is only touched while the lock is held; the two
/// functions are the only way to it.
final class Monitor<State: Sendable>: @unchecked Sendable {
  private let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private var state: State

  init(_ state: State) {
    self.state = state
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Does something with the state as soon as that is possible.
  ///
  /// - Parameter step: Looks at the state and changes it; nil, with the state as it was, to wait
  ///   until another thread has changed it.
  /// - Returns: What the step returns.
  func wait<Result>(_ step: (inout State) -> Result?) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let result = step(&state) {
        pthread_cond_broadcast(changed)
        return result
      }
      pthread_cond_wait(changed, lock)
    }
  }

  /// Does something with the state at once.
  func change<Result>(_ step: (inout State) -> Result) -> Result { wait { step(&$0) } }
}
