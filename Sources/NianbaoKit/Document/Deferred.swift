internal import Synchronization

/// A value that is made when it is first asked for, and only once, whichever threads ask.
final class Deferred<Value: Sendable>: Sendable {
  private enum State {
    case open(@Sendable () -> Value)
    case made(Value)
  }

  private let state: Mutex<State>

  /// A value that is made by a function, which must not ask for it.
  init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.open(make)) }

  /// The value.
  var value: Value {
    state.withLock { state in
      switch state {
      case .made(let value): return value
      case .open(let make):
        let value = make()
        state = .made(value)
        return value
      }
    }
  }
}
