import Glibc

/// The most memory that the process has held.
enum PeakMemory {
  /// The peak of the resident set in megabytes.
  static var megabytes: Int {
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }
}
