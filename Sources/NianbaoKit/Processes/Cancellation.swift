/// Whether the work at hand shall stop.
///
/// What may take long, such as another program, asks from time to time. A Swift task that is
/// cancelled is told so by itself; a program that stops for other reasons sets the question:
///
/// ```swift
/// Cancellation.$isRequested.withValue({ stopWasAskedFor() }) { convertEverything() }
/// ```
public enum Cancellation {
  /// Answers whether to stop.
  @TaskLocal public static var isRequested: @Sendable () -> Bool = { Task.isCancelled }
}
