import Glibc

/// The processors of the machine.
enum Processors {
  /// How many of them are running, at least one.
  static var count: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 256) }
}
